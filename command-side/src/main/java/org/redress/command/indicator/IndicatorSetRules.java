package org.redress.command.indicator;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;

/** What a set of indicators must be to be published. */
final class IndicatorSetRules {

  /** Most points for one indicator; a limit of the record, not of any published set. */
  static final int MOST_POINTS = 10_000;

  private IndicatorSetRules() {}

  /** Every rule for what a version says. */
  static @Nullable Refusal met(PublishIndicatorSet c) {
    Set<String> classes = new HashSet<>();
    Set<String> indicators = new HashSet<>();
    return Refusal.firstOf(
        idIsWellFormed("setId", c.setId()),
        TimeRules.dayIsRecordable("validFrom", c.validFrom()),
        saysSomething("title", c.title(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()),
        saysSomething("publishedBy", c.publishedBy(), SHORT_TEXT),
        entriesMeet(
            "classes",
            c.classes(),
            (field, group) -> classIsWhole(field, group, classes, indicators)));
  }

  private static @Nullable Refusal classIsWhole(
      String field, IndicatorClass group, Set<String> classes, Set<String> indicators) {
    return Refusal.firstOf(
        idIsWellFormed(field + ".code", group.code()),
        isNew(field + ".code", group.code(), classes),
        saysSomething(field + ".name", group.name(), SHORT_TEXT),
        entriesMeet(
            field + ".indicators",
            group.indicators(),
            (inner, indicator) -> indicatorIsWhole(inner, indicator, indicators)));
  }

  private static @Nullable Refusal indicatorIsWhole(
      String field, Indicator indicator, Set<String> codes) {
    return Refusal.firstOf(
        idIsWellFormed(field + ".code", indicator.code()),
        isNew(field + ".code", indicator.code(), codes),
        saysSomething(field + ".text", indicator.text(), SHORT_TEXT),
        indicator.maximum() < 1 || indicator.maximum() > MOST_POINTS
            ? Refusal.of(
                IndicatorRefusal.INDICATOR_MAXIMUM_OUT_OF_RANGE,
                field + ".maximum",
                "1 to " + MOST_POINTS)
            : null);
  }

  private static @Nullable Refusal isNew(String field, String code, Set<String> codes) {
    return codes.add(code)
        ? null
        : Refusal.of(
            IndicatorRefusal.INDICATOR_CODE_TWICE, field, "a code that stands nowhere else");
  }
}
