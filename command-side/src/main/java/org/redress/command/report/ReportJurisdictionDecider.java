package org.redress.command.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.competence.Dispute;
import org.redress.command.competence.DisputeRules;
import org.redress.command.competence.OrganisationRules;
import org.redress.command.report.ReportState.AtCentre;
import org.redress.command.report.ReportState.Closed;
import org.redress.command.report.ReportState.Decided;
import org.redress.command.report.ReportState.Dropped;
import org.redress.command.report.ReportState.OnFile;
import org.redress.command.report.ReportState.Returned;
import org.redress.command.report.ReportState.Testing;
import org.redress.command.report.ReportState.Verifying;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportJurisdictionEvent;
import org.redress.events.report.ReportJurisdictionRecorded;

/** Decides what is asked about the power over a report. Pure and total. */
final class ReportJurisdictionDecider {

  /** Whom the notes are about. */
  private static final String PARTIES = "parties";

  private ReportJurisdictionDecider() {}

  /** The events that follow from the command, or the reason why not. */
  static Decision<ReportEvent> decide(
      ReportJurisdictionCommand command, OnFile report, ReportSurroundings surroundings) {
    return switch (report) {
      case Verifying _, Testing _, AtCentre _ ->
          Decision.unless(
              notBefore(command, report),
              () -> decide(command, report, surroundings.organisations(), surroundings.regime()));
      case Returned _, Dropped _, Decided _, Closed _ ->
          Decision.refuse(
              InputRules.wrongState(report.wireName(), "VERIFYING, TESTING or AT_CENTRE"));
    };
  }

  private static @Nullable Refusal notBefore(ReportJurisdictionCommand command, OnFile report) {
    return report.file().imported()
        ? null
        : Refusal.firstOf(
            TimeRules.notBefore(command.occurredAt(), report.file().receivedAt()),
            TimeRules.notBefore(command.occurredAt(), report.file().jurisdiction().since()));
  }

  private static Decision<ReportEvent> decide(
      ReportJurisdictionCommand command,
      OnFile report,
      Map<String, OrganisationOnRecord> organisations,
      @Nullable Regime regime) {
    ReportJurisdiction jurisdiction = report.file().jurisdiction();
    return switch (command) {
      case RecordReportJurisdiction c -> record(c, jurisdiction, organisations, regime);
      case RaiseReportJurisdictionDispute c -> raise(c, jurisdiction, organisations);
      case ReferReportJurisdictionDispute c -> refer(c, jurisdiction.dispute(), organisations);
      case SettleReportJurisdictionDispute c -> settle(c, jurisdiction.dispute());
      case DesignateReportJurisdiction c -> designate(c, jurisdiction.dispute(), organisations);
    };
  }

  private static Decision<ReportEvent> record(
      RecordReportJurisdiction c,
      ReportJurisdiction jurisdiction,
      Map<String, OrganisationOnRecord> organisations,
      @Nullable Regime regime) {
    if (regime == null) {
      return Decision.refuse(
          Refusal.of(ReportRefusal.REPORT_RULES_UNKNOWN, "a report received since 2020-01-01"));
    }
    return Decision.unless(
        () ->
            new ReportJurisdictionRecorded(
                c.reportId(),
                c.occurredAt(),
                c.receiverId(),
                c.organisationId(),
                c.stationId(),
                c.stationLaw(),
                c.target(),
                c.place(),
                c.placeRegion(),
                c.reason(),
                regime,
                ReportJurisdictionTable.article(c.target(), regime),
                c.receiverHasPower(),
                c.note() == null ? null : ofParties(c.note())),
        PowerRules.nobodyDisagrees(jurisdiction),
        PowerRules.met(c, jurisdiction, organisations, regime));
  }

  private static Decision<ReportEvent> raise(
      RaiseReportJurisdictionDispute c,
      ReportJurisdiction jurisdiction,
      Map<String, OrganisationOnRecord> organisations) {
    return Decision.unless(
        () ->
            new ReportJurisdictionDisputeRaised(
                c.reportId(),
                c.occurredAt(),
                Dispute.idOf(jurisdiction.disputes() + 1),
                c.firstId(),
                c.secondId(),
                ofParties(c.reason())),
        DisputeRules.arises(c.firstId(), c.secondId(), c.reason(), c.occurredAt(), organisations),
        PowerRules.nobodyDisagrees(jurisdiction));
  }

  private static Decision<ReportEvent> refer(
      ReferReportJurisdictionDispute c,
      @Nullable Dispute dispute,
      Map<String, OrganisationOnRecord> organisations) {
    return dispute == null
        ? Decision.refuse(DisputeRules.notOpen())
        : Decision.unless(
            () ->
                new ReportJurisdictionDisputeReferred(
                    c.reportId(), c.occurredAt(), dispute.id(), c.superiorId()),
            DisputeRules.isBeforeSuperior(
                "superiorId", c.superiorId(), dispute, c.occurredAt(), organisations));
  }

  private static Decision<ReportEvent> settle(
      SettleReportJurisdictionDispute c, @Nullable Dispute dispute) {
    return dispute == null
        ? Decision.refuse(DisputeRules.notOpen())
        : Decision.unless(
            () ->
                new ReportJurisdictionDisputeSettled(
                    c.reportId(),
                    c.occurredAt(),
                    dispute.id(),
                    c.organisationId(),
                    dispute.raisedAt()),
            DisputeRules.isParty(c.organisationId(), dispute));
  }

  private static Decision<ReportEvent> designate(
      DesignateReportJurisdiction c,
      @Nullable Dispute dispute,
      Map<String, OrganisationOnRecord> organisations) {
    return dispute == null
        ? Decision.refuse(DisputeRules.notOpen())
        : Decision.unless(
            () ->
                new ReportJurisdictionDesignated(
                    c.reportId(),
                    c.occurredAt(),
                    dispute.id(),
                    c.designatedBy(),
                    c.organisationId(),
                    dispute.raisedAt(),
                    dispute.referredAt()),
            DisputeRules.isBeforeSuperior(
                "designatedBy", c.designatedBy(), dispute, c.occurredAt(), organisations),
            OrganisationRules.exists(
                "organisationId", c.organisationId(), c.occurredAt(), organisations));
  }

  private static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  /** What is known of the power after the event. */
  static ReportJurisdiction evolve(ReportJurisdiction before, ReportJurisdictionEvent event) {
    return switch (event) {
      case ReportJurisdictionRecorded e ->
          before.found(e.organisationId(), e.withPower(), e.occurredAt());
      case ReportJurisdictionDisputeRaised e ->
          before.disputed(
              new Dispute(e.disputeId(), e.firstId(), e.secondId(), e.occurredAt(), null));
      case ReportJurisdictionDisputeReferred e -> before.referred(e.occurredAt());
      case ReportJurisdictionDisputeSettled e -> before.ended(e.organisationId(), e.occurredAt());
      case ReportJurisdictionDesignated e -> before.ended(e.organisationId(), e.occurredAt());
    };
  }
}
