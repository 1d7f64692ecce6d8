package org.redress.command.report;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.EnforcementFilingRules;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.report.ReportState.AtCentre;
import org.redress.command.report.ReportState.Closed;
import org.redress.command.report.ReportState.Decided;
import org.redress.command.report.ReportState.Dropped;
import org.redress.command.report.ReportState.NotReceived;
import org.redress.command.report.ReportState.OnFile;
import org.redress.command.report.ReportState.Returned;
import org.redress.command.report.ReportState.Testing;
import org.redress.command.report.ReportState.Verifying;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTestStarted;

/** Decides what is asked about a report. Pure and total. */
public final class ReportDecider {

  private static final String OPEN = "VERIFYING or TESTING";

  private ReportDecider() {}

  /** Before there is a report. */
  public static ReportState initial() {
    return new NotReceived();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param surroundings what may be known beside the report
   */
  public static Decision<ReportEvent> decide(
      ReportCommand command, ReportState state, ReportSurroundings surroundings) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (state) {
              case NotReceived _ ->
                  command instanceof FileReport file
                      ? Decision.unless(() -> ReportFacts.filed(file), ReportFilingRules.met(file))
                      : unknown();
              case OnFile report -> decide(command, report, surroundings);
            });
  }

  private static Decision<ReportEvent> unknown() {
    return Decision.refuse(
        Refusal.of(ReportRefusal.REPORT_UNKNOWN, "reportId", "the id of a report that was filed"));
  }

  private static Decision<ReportEvent> decide(
      ReportCommand command, OnFile report, ReportSurroundings surroundings) {
    return switch (command) {
      case FileReport _ ->
          Decision.refuse(
              Refusal.of(
                  ReportRefusal.REPORT_ALREADY_FILED,
                  "reportId",
                  "an id under which nothing was reported"));
      case ReturnReport c -> giveBack(c, report);
      case RouteReport c -> route(c, report, surroundings);
      case ExtendVerification c -> extend(c, report);
      case StartReportTest c -> startTest(c, report);
      case EndReportTest c -> endTest(c, report);
      case MergeNewFacts c -> merge(c, report, surroundings.other());
      case DropRepeatedReport c -> drop(c, report, surroundings.other());
      case DecideReportFiling c -> decideFiling(c, report);
      case TellReporter c -> tell(c, report);
      case ReferToPolice c -> refer(c, report);
      case CloseReport c -> close(c, report);
      case ReportJurisdictionCommand c -> ReportJurisdictionDecider.decide(c, report, surroundings);
    };
  }

  private static Decision<ReportEvent> giveBack(ReturnReport c, OnFile report) {
    return switch (report) {
      case Verifying _ -> givenBack(c, report);
      case AtCentre _ ->
          c.ground() == ReportReturnGround.UNIT_WITHOUT_POWER
              ? notIn(report, "VERIFYING")
              : givenBack(c, report);
      case Testing testing -> whileTesting(testing);
      case Returned _, Dropped _, Decided _, Closed _ -> notIn(report, "VERIFYING or AT_CENTRE");
    };
  }

  private static Decision<ReportEvent> givenBack(ReturnReport c, OnFile report) {
    return Decision.unless(
        () -> ReportFacts.returned(c),
        PowerRules.nobodyDisagrees(report.file().jurisdiction()),
        ReporterNoticeRules.met(c, report),
        PowerRules.returnAgrees(c, report.file().jurisdiction()),
        notBefore(c, report));
  }

  private static Decision<ReportEvent> route(
      RouteReport c, OnFile report, ReportSurroundings surroundings) {
    return switch (report) {
      case AtCentre _ ->
          Decision.unless(
              () -> ReportFacts.routed(c),
              saysSomething("unit", c.unit(), SHORT_TEXT),
              PowerRules.nobodyDisagrees(report.file().jurisdiction()),
              PowerRules.routeAgrees(c, report.file().jurisdiction(), surroundings.organisations()),
              notBefore(c, report));
      case Verifying _, Testing _, Returned _, Dropped _, Decided _, Closed _ ->
          notIn(report, "AT_CENTRE");
    };
  }

  private static Decision<ReportEvent> extend(ExtendVerification c, OnFile report) {
    return switch (report) {
      case Verifying _, Testing _ ->
          Decision.unless(
              () -> ReportFacts.extended(c),
              report.file().extended()
                  ? Refusal.of(ReportRefusal.VERIFICATION_ALREADY_EXTENDED, null)
                  : null,
              c.approvedBy() == null
                  ? Refusal.of(
                      ReportRefusal.VERIFICATION_NOT_APPROVED, "approvedBy", "the head's account")
                  : null,
              saysSomething("approvedBy", c.approvedBy(), SHORT_TEXT),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c, report));
      case AtCentre _, Returned _, Dropped _, Decided _, Closed _ -> notIn(report, OPEN);
    };
  }

  private static Decision<ReportEvent> startTest(StartReportTest c, OnFile report) {
    return switch (report) {
      case Verifying _ ->
          Decision.unless(
              () ->
                  new ReportTestStarted(
                      c.reportId(),
                      c.occurredAt(),
                      "T" + (report.file().tests() + 1),
                      c.kind(),
                      c.body()),
              saysSomething("body", c.body(), SHORT_TEXT),
              notBefore(c, report));
      case Testing testing -> whileTesting(testing);
      case AtCentre _, Returned _, Dropped _, Decided _, Closed _ -> notIn(report, "VERIFYING");
    };
  }

  private static Decision<ReportEvent> endTest(EndReportTest c, OnFile report) {
    return switch (report) {
      case Testing testing ->
          Decision.unless(
              () -> ReportFacts.testEnded(c, testing.testId()),
              saysSomething("result", c.result(), LONG_TEXT),
              notBefore(c, report));
      case Verifying _, AtCentre _, Returned _, Dropped _, Decided _, Closed _ ->
          Decision.refuse(Refusal.of(ReportRefusal.REPORT_TEST_NOT_OPEN, "begin a test before"));
    };
  }

  private static Decision<ReportEvent> merge(
      MergeNewFacts c, OnFile report, @Nullable ReportFiled later) {
    return switch (report) {
      case Verifying _, Testing _ ->
          Decision.unless(
              () ->
                  new NewFactsMerged(
                      c.reportId(),
                      c.occurredAt(),
                      c.laterReportId(),
                      Objects.requireNonNull(later).occurredAt()),
              RepetitionRules.met(c, report, later),
              notBefore(c, report));
      case AtCentre _, Returned _, Dropped _, Decided _, Closed _ -> notIn(report, OPEN);
    };
  }

  private static Decision<ReportEvent> drop(
      DropRepeatedReport c, OnFile report, @Nullable ReportFiled earlier) {
    return switch (report) {
      case Verifying _ ->
          Decision.unless(
              () ->
                  new RepeatedReportDropped(
                      c.reportId(), c.occurredAt(), c.earlierReportId(), c.factsMerged()),
              PowerRules.nobodyDisagrees(report.file().jurisdiction()),
              RepetitionRules.met(c, report, earlier),
              notBefore(c, report));
      case Testing testing -> whileTesting(testing);
      case AtCentre _, Returned _, Dropped _, Decided _, Closed _ -> notIn(report, "VERIFYING");
    };
  }

  private static Decision<ReportEvent> decideFiling(DecideReportFiling c, OnFile report) {
    return switch (report) {
      case Verifying _ ->
          Decision.unless(
              () -> ReportFacts.decided(c, report.file()),
              EnforcementFilingRules.decisionIsWhole(c.decision(), c.enforcementId(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              PowerRules.nobodyDisagrees(report.file().jurisdiction()),
              PowerRules.powerIsHere(report.file().jurisdiction()),
              notBefore(c, report));
      case Testing testing -> whileTesting(testing);
      case AtCentre _, Returned _, Dropped _, Decided _, Closed _ -> notIn(report, "VERIFYING");
    };
  }

  private static Decision<ReportEvent> tell(TellReporter c, OnFile report) {
    return switch (report) {
      case Returned _, Decided _, Closed _ ->
          Decision.unless(
              () -> ReportFacts.told(c), ReporterNoticeRules.met(c, report), notBefore(c, report));
      case Verifying _, Testing _, AtCentre _, Dropped _ ->
          notIn(report, "RETURNED, DECIDED or CLOSED");
    };
  }

  private static Decision<ReportEvent> refer(ReferToPolice c, OnFile report) {
    return Decision.unless(
        () -> ReportFacts.referred(c),
        report.file().referred() ? Refusal.of(ReportRefusal.REPORT_ALREADY_REFERRED, null) : null,
        saysSomething("police", c.police(), SHORT_TEXT),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(c, report));
  }

  private static Decision<ReportEvent> close(CloseReport c, OnFile report) {
    return switch (report) {
      case Decided decided ->
          Decision.unless(
              () -> ReportFacts.closed(c, report.file()),
              outcomeFits(c, decided.decision()),
              notBefore(c, report));
      case Verifying _, Testing _, AtCentre _, Returned _, Dropped _, Closed _ ->
          notIn(report, "DECIDED");
    };
  }

  private static @Nullable Refusal outcomeFits(CloseReport c, FilingDecision decision) {
    boolean notFiled = decision == FilingDecision.NOT_FILED;
    return notFiled == (c.outcome() == ReportOutcome.NOT_FILED)
        ? null
        : Refusal.of(
            ReportRefusal.REPORT_OUTCOME_DIFFERS,
            "outcome",
            notFiled ? "NOT_FILED" : "PENALTY, NO_PENALTY or MOVED");
  }

  private static Decision<ReportEvent> whileTesting(Testing testing) {
    return Decision.refuse(
        Refusal.of(ReportRefusal.REPORT_TEST_OPEN, "end the test before this")
            .with("test", testing.testId()));
  }

  private static Decision<ReportEvent> notIn(OnFile report, String allowed) {
    return Decision.refuse(InputRules.wrongState(report.wireName(), allowed));
  }

  /** An imported record keeps its odd times, live work may have none. */
  private static @Nullable Refusal notBefore(ReportCommand c, OnFile report) {
    return report.file().imported()
        ? null
        : Refusal.firstOf(
            TimeRules.notBefore(c.occurredAt(), report.since()),
            TimeRules.notBefore(c.occurredAt(), report.file().jurisdiction().since()));
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static ReportState evolve(ReportState state, ReportEvent event) {
    return ReportFacts.after(state, event);
  }
}
