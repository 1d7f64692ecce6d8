package org.redress.command.ranking;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Rankings;
import org.redress.command.Refusal;
import org.redress.command.ScoreFormulas;
import org.redress.command.TimeRules;
import org.redress.events.ranking.MerchantListEvent;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.MerchantScoresComputed;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.ranking.Ranking;

/** Ranks the merchants for a period and tells every score before the lists that follow from it. */
final class Publication {

  /** Merchants told in one event. */
  static final int PART = 200;

  /** Most merchants ranked for one pair of lists; a limit of the record. */
  static final int MOST_RANKED = 20_000;

  private final PublishMerchantList command;
  private final int edition;
  private final ScoreFormulaPublished formula;
  private final long asOfCommit;
  private final Ranking ranking;

  private Publication(
      PublishMerchantList command,
      int edition,
      ScoreFormulaPublished formula,
      long asOfCommit,
      Ranking ranking) {
    this.command = command;
    this.edition = edition;
    this.formula = formula;
    this.asOfCommit = asOfCommit;
    this.ranking = ranking;
  }

  /** The scores and the lists, or the reason why there are none. */
  static Decision<MerchantListEvent> decide(
      PublishMerchantList c, int edition, ScoreFormulas formulas, Rankings rankings) {
    long head = rankings.head();
    return Decision.unless(
        Refusal.firstOf(
            TimeRules.dayIsRecordable("from", c.from()),
            TimeRules.dayIsRecordable("to", c.to()),
            periodIsOver(c),
            idIsWellFormed("formulaId", c.listId()),
            saysSomething("publishedBy", c.publishedBy(), SHORT_TEXT),
            isReached(c.asOfCommit(), head)),
        () ->
            inForce(c, formulas)
                .map(formula -> {
                  long asOf = c.asOfCommit() == null ? head : c.asOfCommit();
                  Ranking ranking = rankings.ranking(formula, c.from(), c.to(), asOf);
                  return new Publication(c, edition, formula, asOf, ranking).decide();
                })
                .orElseGet(() ->
                    Decision.refuse(
                        Refusal.of(
                            RankingRefusal.FORMULA_UNKNOWN,
                            "formulaId",
                            "a formula with a version that is valid on " + c.to()))));
  }

  private static @Nullable Refusal periodIsOver(PublishMerchantList c) {
    if (c.to().isBefore(c.from())) {
      return Refusal.of(RankingRefusal.RANKING_PERIOD_REVERSED, "to", "not before " + c.from());
    }
    LocalDate today = ChinaTime.dayOf(c.occurredAt());
    return c.to().isBefore(today)
        ? null
        : Refusal.of(RankingRefusal.RANKING_PERIOD_NOT_OVER, "to", "before " + today);
  }

  private static @Nullable Refusal isReached(@Nullable Long asOfCommit, long head) {
    return asOfCommit == null || (asOfCommit >= 1 && asOfCommit <= head)
        ? null
        : Refusal.of(RankingRefusal.RANKING_AS_OF_UNKNOWN, "asOfCommit", "1 to " + head);
  }

  private static Optional<ScoreFormulaPublished> inForce(
      PublishMerchantList c, ScoreFormulas formulas) {
    return formulas.formulaVersions(c.formulaId()).stream()
        .filter(version -> !version.validFrom().isAfter(c.to()))
        .max(Comparator.comparing(ScoreFormulaPublished::version));
  }

  private Decision<MerchantListEvent> decide() {
    return Decision.unless(
        Refusal.firstOf(
            ranking.scores().size() > MOST_RANKED
                ? Refusal.of(
                        RankingRefusal.MERCHANT_LIST_TOO_LONG,
                        "formulaId",
                        "a formula for at most " + MOST_RANKED + " merchants")
                    .with("limit", MOST_RANKED)
                : null,
            ranking.scores().size() < formula.top() + formula.bottom()
                    || ranking.listsOverlap(formula.top(), formula.bottom())
                ? Refusal.of(
                    RankingRefusal.RANKING_LISTS_OVERLAP,
                    "formulaId",
                    "at least "
                        + (formula.top() + formula.bottom())
                        + " merchants that can be told apart")
                : null),
        () -> new Decision.Accepted<>(events()));
  }

  private List<MerchantListEvent> events() {
    List<MerchantListEvent> events = new ArrayList<>();
    List<MerchantScore> scores = ranking.scores();
    int parts = (scores.size() + PART - 1) / PART;
    for (int part = 1; part <= parts; part++) {
      int first = (part - 1) * PART;
      events.add(
          new MerchantScoresComputed(
              command.listId(),
              command.occurredAt(),
              edition,
              formula.formulaId(),
              formula.version(),
              command.from(),
              command.to(),
              asOfCommit,
              part,
              parts,
              scores.subList(first, Math.min(first + PART, scores.size()))));
    }
    events.add(
        new MerchantListPublished(
            command.listId(),
            command.occurredAt(),
            edition,
            formula.formulaId(),
            formula.version(),
            command.from(),
            command.to(),
            asOfCommit,
            scores.size(),
            ranking.unranked(),
            ranking.red(formula.top()),
            ranking.black(formula.bottom()),
            command.publishedBy(),
            formula.region()));
    return List.copyOf(events);
  }
}
