package org.redress.command.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.OperatorRules;
import org.redress.command.PersonalText;
import org.redress.command.report.ReportState.AtCentre;
import org.redress.command.report.ReportState.Closed;
import org.redress.command.report.ReportState.Decided;
import org.redress.command.report.ReportState.Dropped;
import org.redress.command.report.ReportState.NotReceived;
import org.redress.command.report.ReportState.OnFile;
import org.redress.command.report.ReportState.Returned;
import org.redress.command.report.ReportState.Testing;
import org.redress.command.report.ReportState.Verifying;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;
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
import org.redress.events.report.Reporter;
import org.redress.events.report.ReporterTold;

/** The facts that commands about a report become, and what the facts make of a report. */
final class ReportFacts {

  private static final String REPORTER = "reporter";

  /** Whom notes of officers are about. */
  private static final String PARTIES = "parties";

  private ReportFacts() {}

  static ReportEvent filed(FileReport c) {
    return new ReportFiled(
        c.reportId(),
        c.occurredAt(),
        c.channel(),
        c.reporter() == null ? null : named(c.reporter()),
        c.insider(),
        OperatorRules.identified(c.target()),
        c.clue().as(PersonalDataKind.FREE_TEXT, REPORTER),
        orNull(PersonalDataKind.FREE_TEXT, c.factualBasis()),
        c.region(),
        c.problemClass(),
        c.objectClass(),
        c.letterId(),
        c.caseId(),
        c.origin());
  }

  private static Reporter named(FileReport.Reporter reporter) {
    return new Reporter(
        reporter.name().as(PersonalDataKind.NAME, REPORTER),
        orNull(PersonalDataKind.PHONE, reporter.phone()),
        orNull(PersonalDataKind.ADDRESS, reporter.address()),
        orNull(PersonalDataKind.ID_NUMBER, reporter.idPaper()));
  }

  private static @Nullable Protected orNull(PersonalDataKind kind, @Nullable PersonalText text) {
    return text == null ? null : text.as(kind, REPORTER);
  }

  private static Protected note(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  static ReportEvent returned(ReturnReport c) {
    return new ReportReturned(c.reportId(), c.occurredAt(), c.ground(), c.competent(), c.toldBy());
  }

  static ReportEvent routed(RouteReport c) {
    return new ReportRouted(c.reportId(), c.occurredAt(), c.unit());
  }

  static ReportEvent extended(ExtendVerification c) {
    return new ReportVerificationExtended(
        c.reportId(), c.occurredAt(), Objects.requireNonNull(c.approvedBy()), note(c.reason()));
  }

  static ReportEvent testEnded(EndReportTest c, String testId) {
    return new ReportTestEnded(
        c.reportId(), c.occurredAt(), testId, c.result() == null ? null : note(c.result()));
  }

  static ReportEvent decided(DecideReportFiling c, ReportFile file) {
    return new ReportFilingDecided(
        c.reportId(),
        c.occurredAt(),
        c.decision(),
        c.enforcementId(),
        c.reason() == null ? null : note(c.reason()),
        file.region(),
        file.merchantId(),
        flags(file, c.occurredAt()));
  }

  static ReportEvent told(TellReporter c) {
    return new ReporterTold(
        c.reportId(),
        c.occurredAt(),
        Objects.requireNonNull(c.basis()),
        c.citation(),
        c.way(),
        c.content().as(PersonalDataKind.FREE_TEXT, REPORTER));
  }

  static ReportEvent referred(ReferToPolice c) {
    return new ReportReferredToPolice(
        c.reportId(),
        c.occurredAt(),
        c.ground(),
        c.police(),
        c.reason().as(PersonalDataKind.FREE_TEXT, REPORTER));
  }

  static ReportEvent closed(CloseReport c, ReportFile file) {
    return new ReportClosed(
        c.reportId(),
        c.occurredAt(),
        c.outcome(),
        file.region(),
        file.merchantId(),
        flags(file, c.occurredAt()));
  }

  private static List<RecordFlag> flags(ReportFile file, Instant endedAt) {
    return endedAt.isBefore(file.receivedAt())
        ? List.of(RecordFlag.ENDS_BEFORE_IT_STARTS)
        : List.of();
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  static ReportState after(ReportState state, ReportEvent event) {
    return switch (state) {
      case NotReceived _ ->
          event instanceof ReportFiled e ? new Verifying(ReportFile.of(e), e.occurredAt()) : state;
      case OnFile before -> after(before, event);
    };
  }

  private static ReportState after(OnFile before, ReportEvent event) {
    ReportFile file = before.file();
    return switch (event) {
      case ReportFiled _, ReporterTold _ -> before;
      case ReportReturned e ->
          e.ground() == ReportReturnGround.UNIT_WITHOUT_POWER
              ? new AtCentre(file, e.occurredAt())
              : new Returned(file, e.occurredAt());
      case ReportRouted e ->
          new Verifying(file.with(file.jurisdiction().routed(e.occurredAt())), e.occurredAt());
      case ReportVerificationExtended _ -> before.with(file.withExtended(true));
      case ReportTestStarted e -> new Testing(file.withTest(), e.occurredAt());
      case ReportTestEnded e -> new Verifying(file, e.occurredAt());
      // The running term lapses with the extension it had; the new one can be extended in its turn.
      case NewFactsMerged _ -> before.with(file.withExtended(false));
      case RepeatedReportDropped e -> new Dropped(file, e.occurredAt());
      case ReportFilingDecided e -> new Decided(file, e.occurredAt(), e.decision());
      case ReportReferredToPolice _ -> before.with(file.withReferral());
      case ReportJurisdictionEvent e ->
          before.with(file.with(ReportJurisdictionDecider.evolve(file.jurisdiction(), e)));
      case ReportClosed e -> new Closed(file, e.occurredAt());
    };
  }
}
