package org.redress.command.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;

/**
 * Record which authority has the power over a report, and why. Source: Order 121 Art. 29 to 32
 * (2026-04-15); Order 20 Art. 25 to 28 before.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when that was found
 * @param receiverId organisation that has the report
 * @param organisationId authority that has the power
 * @param stationId station that handles the report in the authority's name, null when none does
 * @param stationLaw law, regulation or rule that lets a station handle it in its own name; needed
 *     when the organisation with the power is a station
 * @param target what kind of conduct or operator is reported
 * @param place the place that gives the power
 * @param placeRegion code of the region in which the place lies
 * @param reason by the place alone, as the first to receive, or handed over
 * @param note what the finding rests on, null when place and reason say it all
 */
public record RecordReportJurisdiction(
    String reportId,
    Instant occurredAt,
    String receiverId,
    String organisationId,
    @Nullable String stationId,
    @Nullable String stationLaw,
    ReportTargetKind target,
    ReportPlace place,
    String placeRegion,
    ReportPowerReason reason,
    @Nullable PersonalText note)
    implements ReportJurisdictionCommand {

  /** Whether the organisation that has the report has the power over it. */
  boolean receiverHasPower() {
    return receiverId.equals(organisationId) || receiverId.equals(stationId);
  }

  @Override
  public List<String> organisationIds() {
    return stationId == null
        ? List.of(receiverId, organisationId)
        : List.of(receiverId, organisationId, stationId);
  }
}
