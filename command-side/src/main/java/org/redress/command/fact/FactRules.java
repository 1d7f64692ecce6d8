package org.redress.command.fact;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/** What a fact that others counted must say. */
final class FactRules {

  private static final int MOST_DECIMALS = 6;

  private FactRules() {}

  /** The rules of every such fact. */
  static @Nullable Refusal attributed(ImportFact c) {
    FactSource source = c.source();
    return Refusal.firstOf(
        regionIsWellFormed("region", c.region()),
        saysSomething("source.organisation", source.organisation(), SHORT_TEXT),
        saysSomething("source.document", source.document(), SHORT_TEXT),
        TimeRules.dayIsRecordable("source.documentDate", source.documentDate()),
        saysSomething("source.reference", source.reference(), SHORT_TEXT),
        TimeRules.dayIsRecordable("period.from", c.period().from()),
        TimeRules.dayIsRecordable("period.to", c.period().to()),
        saysSomething("correction", c.correction(), LONG_TEXT),
        c.period().to().isBefore(c.period().from())
            ? Refusal.of(
                FactRefusal.FACT_PERIOD_REVERSED, "period.to", c.period().from() + " or later")
            : null);
  }

  /** The rules of each kind. */
  static @Nullable Refusal ofKind(ImportFact command) {
    return switch (command) {
      case ImportMemberReport c ->
          Refusal.firstOf(
              c.members() < 1 ? malformed("members", "at least 1") : null,
              isNumber("demands", c.demands()),
              isNumber("closeRate", c.closeRate()));
      case ImportBenchmark c ->
          Refusal.firstOf(
              saysSomething("figureKey", c.figureKey(), SHORT_TEXT), isNumber("mean", c.mean()));
      case ImportNeighbourFact c ->
          Refusal.firstOf(saysSomething("key", c.key(), SHORT_TEXT), isNumber("value", c.value()));
    };
  }

  private static @Nullable Refusal isNumber(String field, @Nullable FactValue value) {
    if (value == null) {
      return null;
    }
    return value.amount() < 0 || value.decimals() < 0 || value.decimals() > MOST_DECIMALS
        ? malformed(field, "0 or more, with 0 to " + MOST_DECIMALS + " decimals")
        : saysSomething(field + ".unit", value.unit(), SHORT_TEXT);
  }

  private static Refusal malformed(String field, String allowed) {
    return Refusal.of(FactRefusal.FACT_VALUE_MALFORMED, field, allowed);
  }
}
