package org.redress.command.report;

import java.time.Instant;
import org.redress.events.enforcement.FilingDecision;

/** Where a report stands. */
public sealed interface ReportState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotReceived _ -> "NOT_RECEIVED";
      case Verifying _ -> "VERIFYING";
      case Testing _ -> "TESTING";
      case AtCentre _ -> "AT_CENTRE";
      case Returned _ -> "RETURNED";
      case Dropped _ -> "DROPPED";
      case Decided _ -> "DECIDED";
      case Closed _ -> "CLOSED";
    };
  }

  /** There is no report under this id. */
  record NotReceived() implements ReportState {}

  /** There is a report. */
  sealed interface OnFile extends ReportState {

    /** What is known of it. */
    ReportFile file();

    /** When the present stage began; the next step is not earlier. */
    Instant since();

    /** The same stage with more known. */
    default OnFile with(ReportFile file) {
      return switch (this) {
        case Verifying(_, var since) -> new Verifying(file, since);
        case Testing(_, var since) -> new Testing(file, since);
        case AtCentre(_, var since) -> new AtCentre(file, since);
        case Returned(_, var since) -> new Returned(file, since);
        case Dropped(_, var since) -> new Dropped(file, since);
        case Decided(_, var since, var decision) -> new Decided(file, since, decision);
        case Closed(_, var since) -> new Closed(file, since);
      };
    }
  }

  /**
   * Being verified (核查).
   *
   * @param file what is known of it
   * @param since when it was received or routed, or the last test ended
   */
  record Verifying(ReportFile file, Instant since) implements OnFile {}

  /**
   * Being verified, while a test is under way whose time does not count.
   *
   * @param file what is known of it
   * @param since when the test was begun
   */
  record Testing(ReportFile file, Instant since) implements OnFile {

    /** Id of the test. */
    String testId() {
      return "T" + file.tests();
    }
  }

  /**
   * Given back to the intake centre by a unit without power.
   *
   * @param file what is known of it
   * @param since when it was given back
   */
  record AtCentre(ReportFile file, Instant since) implements OnFile {}

  /**
   * Not handled for want of power.
   *
   * @param file what is known of it
   * @param since when it was returned
   */
  record Returned(ReportFile file, Instant since) implements OnFile {}

  /**
   * Not handled separately, because it repeats another report.
   *
   * @param file what is known of it
   * @param since when that was decided
   */
  record Dropped(ReportFile file, Instant since) implements OnFile {}

  /**
   * Decided whether to file an enforcement case.
   *
   * @param file what is known of it
   * @param since when it was decided
   * @param decision the decision
   */
  record Decided(ReportFile file, Instant since, FilingDecision decision) implements OnFile {}

  /**
   * Closed (办结).
   *
   * @param file what is known of it
   * @param since when it was closed
   */
  record Closed(ReportFile file, Instant since) implements OnFile {}
}
