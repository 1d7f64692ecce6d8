package org.redress.query.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockEvent;
import org.redress.events.form.FormEvent;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionEvent;
import org.redress.events.report.ReportReferredToPolice;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReportTestEnded;
import org.redress.events.report.ReportTestStarted;
import org.redress.events.report.ReportVerificationExtended;
import org.redress.events.report.ReporterTold;
import org.redress.query.PartList;
import org.redress.query.clock.ClockFold;
import org.redress.query.counter.RegionPath;
import org.redress.query.form.FormFold;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one report. */
public final class ReportFold {

  private ReportFold() {}

  /**
   * The report after the event.
   *
   * @throws MissingDocument when there is no report and the event does not begin one
   * @throws IllegalArgumentException for an event that is not one of a report
   */
  public static Report apply(@Nullable Report before, Recorded recorded) {
    return switch (recorded.event()) {
      case ReportEvent event -> apply(before, recorded, event);
      case ClockEvent event -> {
        Report report = MissingDocument.unlessPresent(before, recorded);
        yield report.with(recorded, ClockFold.apply(report.clocks(), event));
      }
      case FormEvent event -> {
        Report report = MissingDocument.unlessPresent(before, recorded);
        yield report.withForms(recorded, FormFold.apply(report.forms(), event));
      }
      default -> throw new IllegalArgumentException(recorded.name() + " is no event of a report");
    };
  }

  private static Report apply(@Nullable Report before, Recorded recorded, ReportEvent event) {
    if (event instanceof ReportFiled filed) {
      return new Report(
          filed.reportId(),
          recorded.position(),
          recorded.version(),
          RegionPath.of(filed.region()),
          receipt(filed),
          ReportHandling.received(filed.occurredAt()),
          ReportJurisdiction.NONE,
          List.of(),
          List.of());
    }
    Report report = MissingDocument.unlessPresent(before, recorded);
    return switch (event) {
      case ReportJurisdictionEvent e ->
          report.with(recorded, ReportJurisdictionFold.apply(report.jurisdiction(), e));
      // Back from the centre it is with whoever was found to have the power.
      case ReportRouted e ->
          report
              .with(recorded, report.jurisdiction().routed())
              .with(recorded, handled(report.handling(), e));
      default -> report.with(recorded, handled(report.handling(), event));
    };
  }

  private static ReportReceipt receipt(ReportFiled e) {
    return new ReportReceipt(
        e.occurredAt(),
        e.channel(),
        e.reporter() == null,
        e.insider(),
        e.target(),
        e.region(),
        e.problemClass(),
        e.objectClass(),
        e.letterId(),
        e.caseId(),
        e.origin());
  }

  private static ReportHandling handled(ReportHandling before, ReportEvent event) {
    return switch (event) {
      case ReportFiled e -> ReportHandling.received(e.occurredAt());
      case ReportReturned e ->
          before.returned(
              e.ground() == ReportReturnGround.UNIT_WITHOUT_POWER
                  ? ReportStage.AT_CENTRE
                  : ReportStage.RETURNED,
              new ReportReturn(e.occurredAt(), e.ground(), e.competent(), e.toldBy()));
      case ReportRouted e -> before.routed(e.unit());
      case ReportVerificationExtended e ->
          before.verified(before.verification().extended(e.occurredAt(), e.approvedBy()));
      case ReportTestStarted e ->
          before.tested(
              ReportStage.TESTING,
              PartList.add(
                  before.tests(),
                  new ReportTest(e.testId(), e.kind(), e.body(), e.occurredAt(), null)));
      case ReportTestEnded e -> before.tested(ReportStage.VERIFYING, ended(before.tests(), e));
      case NewFactsMerged e ->
          before.verified(before.verification().merged(e.laterReportId(), e.receivedAt()));
      case RepeatedReportDropped e ->
          before.dropped(
              new ReportRepetition(e.occurredAt(), e.earlierReportId(), e.factsMerged()));
      case ReportFilingDecided e ->
          before
              .decided(new ReportDecision(e.occurredAt(), e.decision(), e.enforcementId()))
              .flagged(e.flags());
      case ReporterTold e ->
          before.told(new ReporterNotice(e.occurredAt(), e.basis(), e.citation(), e.way()));
      case ReportReferredToPolice e ->
          before.referred(new PoliceReferral(e.occurredAt(), e.ground(), e.police()));
      case ReportJurisdictionEvent _ -> before;
      case ReportClosed e ->
          before.closed(new ReportClosing(e.occurredAt(), e.outcome())).flagged(e.flags());
    };
  }

  private static List<ReportTest> ended(List<ReportTest> tests, ReportTestEnded e) {
    return PartList.change(
        tests,
        ReportTest::id,
        e.testId(),
        test ->
            new ReportTest(test.id(), test.kind(), test.body(), test.startedAt(), e.occurredAt()));
  }
}
