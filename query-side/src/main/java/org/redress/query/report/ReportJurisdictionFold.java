package org.redress.query.report;

import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportJurisdictionEvent;
import org.redress.events.report.ReportJurisdictionRecorded;
import org.redress.query.Masked;
import org.redress.query.jurisdiction.JurisdictionDispute;

/** Folds what is known of the power over one report. */
final class ReportJurisdictionFold {

  private ReportJurisdictionFold() {}

  /** What is known after the event. */
  static ReportJurisdiction apply(ReportJurisdiction before, ReportJurisdictionEvent event) {
    return switch (event) {
      case ReportJurisdictionRecorded e -> before.found(finding(e));
      case ReportJurisdictionDisputeRaised e ->
          before.disputed(
              JurisdictionDispute.raised(e.disputeId(), e.firstId(), e.secondId(), e.occurredAt()));
      case ReportJurisdictionDisputeReferred e ->
          before.changed(e.disputeId(), d -> d.referred(e.superiorId(), e.occurredAt()));
      case ReportJurisdictionDisputeSettled e ->
          before.ended(
              e.disputeId(),
              e.organisationId(),
              d -> d.ended(e.organisationId(), null, e.occurredAt()));
      case ReportJurisdictionDesignated e ->
          before.ended(
              e.disputeId(),
              e.organisationId(),
              d -> d.ended(e.organisationId(), e.designatedBy(), e.occurredAt()));
    };
  }

  private static ReportPowerFinding finding(ReportJurisdictionRecorded e) {
    return new ReportPowerFinding(
        e.occurredAt(),
        e.receiverId(),
        e.organisationId(),
        e.stationId(),
        e.stationLaw(),
        e.target(),
        e.place(),
        e.placeRegion(),
        e.reason(),
        e.regime(),
        e.article(),
        e.withPower(),
        Masked.orNull(e.note()));
  }
}
