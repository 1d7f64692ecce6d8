package org.redress.command.report;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a report. */
public enum ReportRefusal implements RefusalCode {
  /** No report under this id. */
  REPORT_UNKNOWN("There is no report with this id."),
  /** The id belongs to another report. */
  REPORT_ALREADY_FILED("A report has already been filed under this id."),
  /** A named reporter was not told that the report is not handled: Order 121 Art. 34. */
  REPORTER_NOT_TOLD("A reporter who gave a name is told that the report is not handled here."),
  /** The head did not approve: Procedure Provisions Art. 18. */
  VERIFICATION_NOT_APPROVED("The term is extended only with the approval of the head."),
  /** A second extension: Procedure Provisions Art. 18. */
  VERIFICATION_ALREADY_EXTENDED("The term for verifying was extended before, and it is so once."),
  /** A test is under way. */
  REPORT_TEST_OPEN("Test {test} is under way."),
  /** Nothing to end. */
  REPORT_TEST_NOT_OPEN("No test is under way."),
  /** Another report is named that is not there, or the report itself. */
  OTHER_REPORT_UNKNOWN("The other report that is named is not on file."),
  /** The report that should be the earlier one came later, or the other way round. */
  REPORTS_OUT_OF_ORDER("The reports were received in the other order."),
  /** Reports about different operators: Order 121 Art. 35 (2). */
  REPORT_TARGET_DIFFERS("The two reports are about different operators."),
  /** Nobody to tell. */
  REPORTER_ANONYMOUS("The report is anonymous, so there is nobody to tell."),
  /** Nothing requires the notice: Order 121 Art. 36. */
  NOTICE_WITHOUT_BASIS("No law, regulation or rule is named that requires telling the reporter."),
  /** Anti-Unfair Competition Law Art. 20 speaks of reporters who gave facts. */
  REPORTER_GAVE_NO_FACTS("The named law requires telling only a reporter who gave facts."),
  /** Food Safety Law Art. 115: what is handed over is told in writing. */
  NOTICE_NOT_WRITTEN("The named law requires telling the reporter in writing."),
  /** A second referral. */
  REPORT_ALREADY_REFERRED("The matter was referred to the police before."),
  /** A report of a day before the first rules known here. */
  REPORT_RULES_UNKNOWN("No rules are known about the power over a report of that day."),
  /** A station would act in its own name: Order 121 Art. 30. */
  STATION_IS_NO_AUTHORITY(
      "A station handles reports in the name of its authority, unless a law names the station."),
  /** A station of another authority, or no station: Order 121 Art. 30. */
  NOT_A_STATION_OF_THE_AUTHORITY("The organisation is no station of the authority."),
  /** A place elsewhere gives no power here: Order 121 Art. 29, 31, 32. */
  PLACE_OUTSIDE_AREA("The place does not lie in the area of the authority."),
  /** Power as the first to receive belongs to whoever has the report: Order 121 Art. 31, 32. */
  FIRST_RECEIPT_BY_ANOTHER("Another organisation has the report, so it received it first."),
  /** Two authorities agreed, or a superior designated: Order 121 Art. 33. */
  POWER_ALREADY_SETTLED("Who handles the report was agreed on or designated before."),
  /** Returned or routed elsewhere than where the finding says. */
  FINDING_CONTRADICTED("This contradicts what was found about the power over the report."),
  /** Whoever has the report has no power over it: Order 121 Art. 34. */
  REPORT_WITHOUT_POWER("Another authority has the power over the report."),
  /** An end that does not fit the filing decision. */
  REPORT_OUTCOME_DIFFERS("The outcome does not fit the decision on filing.");

  private final String message;

  ReportRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
