package org.redress.command.analysis;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.MoneyRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.analysis.AnalysisKind;

/** What an analysis report is about. */
final class AnalysisRules {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private AnalysisRules() {}

  static @Nullable Refusal met(IssueAnalysisReport c, long lastCommit) {
    Long asOf = c.asOfCommit();
    return Refusal.firstOf(
        idIsWellFormed("reportId", c.reportId()),
        regionIsWellFormed("region", c.region()),
        saysSomething("issuedBy", c.issuedBy(), SHORT_TEXT),
        saysSomething("topic", c.topic(), SHORT_TEXT),
        MoneyRules.currencyIsKnown("currency", c.currency()),
        entriesMeet("figures", c.figures(), (field, key) -> saysSomething(field, key, SHORT_TEXT)),
        TimeRules.dayIsRecordable("from", c.from()),
        TimeRules.dayIsRecordable("to", c.to()),
        topicFits(c),
        periodFits(c),
        c.to().isAfter(ChinaTime.dayOf(c.occurredAt()))
            ? Refusal.of(
                AnalysisRefusal.ANALYSIS_PERIOD_NOT_OVER,
                "to",
                "not after " + ChinaTime.dayOf(c.occurredAt()))
            : null,
        asOf != null && (asOf < 1 || asOf > lastCommit)
            ? Refusal.of(
                AnalysisRefusal.ANALYSIS_COMMIT_UNKNOWN, "asOfCommit", "1 to " + lastCommit)
            : null);
  }

  private static @Nullable Refusal topicFits(IssueAnalysisReport c) {
    return (c.kind() == AnalysisKind.TOPICAL) == (c.topic() != null)
        ? null
        : Refusal.of(
            AnalysisRefusal.ANALYSIS_TOPIC_MISMATCH,
            "topic",
            c.kind() == AnalysisKind.TOPICAL ? "a topic" : "none");
  }

  private static @Nullable Refusal periodFits(IssueAnalysisReport c) {
    return switch (c.kind()) {
      case TOPICAL -> c.to().isBefore(c.from()) ? mismatch("to", c.from() + " or later") : null;
      case QUARTER -> isWhole(c, MONTHS_OF_QUARTER) ? null : mismatch("from", "a whole quarter");
      case YEAR -> isWhole(c, MONTHS_OF_YEAR) ? null : mismatch("from", "a whole year");
    };
  }

  /** From the first day of such a part of a year to its last. */
  private static boolean isWhole(IssueAnalysisReport c, int months) {
    return c.from().getDayOfMonth() == 1
        && (c.from().getMonthValue() - 1) % months == 0
        && c.to().equals(c.from().plusMonths(months).minusDays(1));
  }

  private static Refusal mismatch(String field, String allowed) {
    return Refusal.of(AnalysisRefusal.ANALYSIS_PERIOD_MISMATCH, field, allowed);
  }
}
