package org.redress.command.report;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.report.ReportState.OnFile;
import org.redress.command.report.ReportState.Returned;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;

/** When a reporter is told something: Order 121 Art. 34, 36. */
final class ReporterNoticeRules {

  private static final String BASIS =
      "a law, regulation or rule that requires it: Order 121 Art. 36";

  private ReporterNoticeRules() {}

  /** A result is told to a reporter with a name where a law requires it, in the way it requires. */
  static @Nullable Refusal met(TellReporter c, OnFile report) {
    return Refusal.firstOf(
        c.basis() == null ? Refusal.of(ReportRefusal.NOTICE_WITHOUT_BASIS, "basis", BASIS) : null,
        c.basis() == ReportNoticeBasis.OTHER && c.citation() == null
            ? Refusal.of(ReportRefusal.NOTICE_WITHOUT_BASIS, "citation", BASIS)
            : null,
        report.file().named() ? null : Refusal.of(ReportRefusal.REPORTER_ANONYMOUS, null),
        factsWereGiven(c, report),
        handOverIsToldInWriting(c, report),
        saysSomething("citation", c.citation(), SHORT_TEXT),
        saysSomething("content", c.content(), LONG_TEXT));
  }

  private static @Nullable Refusal factsWereGiven(TellReporter c, OnFile report) {
    return c.basis() == ReportNoticeBasis.ANTI_UNFAIR_COMPETITION_LAW_20 && !report.file().facts()
        ? Refusal.of(ReportRefusal.REPORTER_GAVE_NO_FACTS, "basis", "another basis")
        : null;
  }

  private static @Nullable Refusal handOverIsToldInWriting(TellReporter c, OnFile report) {
    return c.basis() == ReportNoticeBasis.FOOD_SAFETY_LAW_115
            && report instanceof Returned
            && c.way() == ReportNoticeWay.PHONE
        ? Refusal.of(ReportRefusal.NOTICE_NOT_WRITTEN, "way", "a written way")
        : null;
  }

  /**
   * Art. 34: who is not competent tells the reporter, and in a matter of market regulation tells
   * which authority is. Art. 41: a unit gives a report back to the centre and tells nobody.
   */
  static @Nullable Refusal met(ReturnReport c, OnFile report) {
    return Refusal.firstOf(
        switch (c.ground()) {
          case OTHER_MARKET_AUTHORITY ->
              Refusal.firstOf(isGiven("competent", c.competent()), reporterIsTold(c, report));
          case OTHER_DEPARTMENT -> reporterIsTold(c, report);
          case UNIT_WITHOUT_POWER -> isGiven("competent", c.competent());
        },
        saysSomething("competent", c.competent(), SHORT_TEXT));
  }

  private static @Nullable Refusal reporterIsTold(ReturnReport c, OnFile report) {
    return report.file().named() && !report.file().imported() && c.toldBy() == null
        ? Refusal.of(
            ReportRefusal.REPORTER_NOT_TOLD, "toldBy", "how the reporter was told: Art. 34")
        : null;
  }
}
