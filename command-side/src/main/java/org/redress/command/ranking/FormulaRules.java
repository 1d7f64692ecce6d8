package org.redress.command.ranking;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;

/** What a formula must be to be published. The limits keep sums exact; they are not law. */
final class FormulaRules {

  /** Largest weight in thousandths of a point, in either direction. */
  static final long LARGEST_WEIGHT = 100_000_000;

  /** Largest value that may take the place of an undefined one. */
  static final long LARGEST_DEFAULT = 1_000_000;

  /** Most merchants on one list, before ties. */
  static final int LONGEST_LIST = 100;

  private FormulaRules() {}

  /** Every rule for what a version says. */
  static @Nullable Refusal met(PublishScoreFormula c) {
    Set<ScoreInput> weighed = EnumSet.noneOf(ScoreInput.class);
    Set<ScoreInput> ties = EnumSet.noneOf(ScoreInput.class);
    return Refusal.firstOf(
        idIsWellFormed("formulaId", c.formulaId()),
        TimeRules.dayIsRecordable("validFrom", c.validFrom()),
        saysSomething("title", c.title(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()),
        saysSomething("publishedBy", c.publishedBy(), SHORT_TEXT),
        entriesMeet("weights", c.weights(), (field, weight) -> isWhole(field, weight, weighed)),
        c.tieBreaks().isEmpty()
            ? null
            : entriesMeet(
                "tieBreaks", c.tieBreaks(), (field, tie) -> isNew(field, tie.input(), ties)),
        listsAreReadable(c));
  }

  private static @Nullable Refusal isWhole(
      String field, ScoreWeight weight, Set<ScoreInput> weighed) {
    Long whenUndefined = weight.whenUndefined();
    return Refusal.firstOf(
        isNew(field, weight.input(), weighed),
        isOutOfRange(weight.milliPoints())
            ? Refusal.of(
                RankingRefusal.FORMULA_WEIGHT_OUT_OF_RANGE,
                field + ".milliPoints",
                "-" + LARGEST_WEIGHT + " to " + LARGEST_WEIGHT + ", not 0")
            : null,
        whenUndefined != null && !weight.input().mayBeUndefined()
            ? Refusal.of(
                RankingRefusal.FORMULA_DEFAULT_UNEXPECTED, field + ".whenUndefined", "none")
            : null,
        whenUndefined != null && (whenUndefined < 0 || whenUndefined > LARGEST_DEFAULT)
            ? Refusal.of(
                RankingRefusal.FORMULA_WEIGHT_OUT_OF_RANGE,
                field + ".whenUndefined",
                "0 to " + LARGEST_DEFAULT)
            : null);
  }

  private static boolean isOutOfRange(long milliPoints) {
    return milliPoints == 0 || milliPoints > LARGEST_WEIGHT || milliPoints < -LARGEST_WEIGHT;
  }

  private static @Nullable Refusal isNew(String field, ScoreInput input, Set<ScoreInput> inputs) {
    return inputs.add(input)
        ? null
        : Refusal.of(
            RankingRefusal.FORMULA_INPUT_TWICE,
            field + ".input",
            "an input that stands nowhere else");
  }

  private static @Nullable Refusal listsAreReadable(PublishScoreFormula c) {
    boolean readable =
        c.top() >= 0
            && c.bottom() >= 0
            && c.top() <= LONGEST_LIST
            && c.bottom() <= LONGEST_LIST
            && c.top() + c.bottom() > 0;
    return readable
        ? null
        : Refusal.of(
            RankingRefusal.FORMULA_LISTS_OUT_OF_RANGE,
            "top",
            "0 to " + LONGEST_LIST + " each for top and bottom, not both 0");
  }
}
