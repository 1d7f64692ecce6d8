package org.redress.command.report;

import static org.redress.command.clock.ClockKeeper.both;

import java.time.Instant;
import java.util.List;
import org.redress.command.clock.ClockKeeper;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.competence.DisputeClocks;
import org.redress.command.law.Rulebook;
import org.redress.command.report.ReportState.NotReceived;
import org.redress.command.report.ReportState.OnFile;
import org.redress.events.Classification;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.clock.StopReason;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportJurisdictionEvent;
import org.redress.events.report.ReportJurisdictionRecorded;
import org.redress.events.report.ReportReferredToPolice;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReportTestEnded;
import org.redress.events.report.ReportTestStarted;
import org.redress.events.report.ReportVerificationExtended;
import org.redress.events.report.ReporterTold;

/** What the facts of a report do to its clocks. An imported record has none. */
final class ReportClocks {

  private ReportClocks() {}

  /** What clocks know about the report. */
  static FileFacts file(String reportId, ReportState state) {
    return switch (state) {
      case NotReceived _ -> new FileFacts(reportId, FileKind.REPORT, "", Instant.EPOCH);
      case OnFile onFile ->
          new FileFacts(
              reportId, FileKind.REPORT, onFile.file().region(), onFile.file().receivedAt());
    };
  }

  /**
   * What the event does to the clocks.
   *
   * @param state the report with the event
   * @param clocks the clocks before it
   */
  static List<ClockEvent> after(
      ReportEvent event, ReportState state, Clocks clocks, Rulebook rulebook) {
    if (!(state instanceof OnFile onFile) || onFile.file().imported()) {
      return List.of();
    }
    var keeper = new ClockKeeper(file(event.reportId(), state), clocks, rulebook);
    Instant at = event.occurredAt();
    return switch (event) {
      case ReportFiled e ->
          both(
              keeper.start(Duty.REPORT_VERIFICATION, at),
              Classification.isAboutAdvertising(e.problemClass())
                  ? keeper.start(Duty.ADVERTISING_ANSWER, at)
                  : List.of());
      case ReportTestStarted _ -> keeper.stop(Duty.REPORT_VERIFICATION, StopReason.TEST, at);
      case ReportTestEnded _ -> keeper.resume(Duty.REPORT_VERIFICATION, StopReason.TEST, at);
      case ReportVerificationExtended e ->
          keeper.extend(Duty.REPORT_VERIFICATION, e.approvedBy(), at);
      // Art. 35 (2): the limit begins anew with the last report received.
      case NewFactsMerged e -> keeper.restart(Duty.REPORT_VERIFICATION, at, e.receivedAt());
      case ReportFilingDecided _ ->
          both(
              keeper.end(Duty.REPORT_VERIFICATION, at),
              onFile.file().named() ? keeper.start(Duty.REPORTER_TOLD, at) : List.of());
      case ReporterTold _ ->
          both(keeper.end(Duty.REPORTER_TOLD, at), keeper.end(Duty.ADVERTISING_ANSWER, at));
      case ReportReturned _, RepeatedReportDropped _ ->
          keeper.lapse(at, Duty.REPORT_VERIFICATION, Duty.ADVERTISING_ANSWER);
      // Whoever has to be told of the result has to be told after closing too.
      case ReportClosed _ -> keeper.lapse(at, Duty.REPORT_VERIFICATION);
      // The limit is that of the unit that has the report now.
      case ReportRouted _ -> keeper.start(Duty.REPORT_VERIFICATION, at);
      case ReportJurisdictionEvent e -> after(e, keeper);
      case ReportReferredToPolice _ -> List.of();
    };
  }

  private static List<ClockEvent> after(ReportJurisdictionEvent event, ClockKeeper keeper) {
    Instant at = event.occurredAt();
    return switch (event) {
      case ReportJurisdictionDisputeRaised _ -> DisputeClocks.raised(keeper, at);
      case ReportJurisdictionDisputeReferred _ -> DisputeClocks.referred(keeper, at);
      case ReportJurisdictionDisputeSettled _ -> DisputeClocks.settled(keeper, at);
      case ReportJurisdictionDesignated _ -> DisputeClocks.designated(keeper, at);
      case ReportJurisdictionRecorded _ -> List.of();
    };
  }
}
