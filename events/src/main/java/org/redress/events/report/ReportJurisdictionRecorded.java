package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.clock.Regime;

/**
 * It was found which authority has the power over the report. Source: Order 121 Art. 29 to 32
 * (2026-04-15); Order 20 Art. 25 to 28 before.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when that was found
 * @param receiverId organisation that has the report
 * @param organisationId authority that has the power
 * @param stationId station that handles the report in the authority's name (Art. 30), null when
 *     none does
 * @param stationLaw law, regulation or rule that lets a station handle it in its own name, null
 *     when the authority is none
 * @param target what kind of conduct or operator is reported
 * @param place the place that gives the power
 * @param placeRegion region in which the place lies
 * @param reason by the place alone, as the first to receive, or handed over
 * @param regime rules in force for the report
 * @param article article that the power follows from
 * @param withPower whether the organisation that has the report has the power over it, by itself or
 *     as a station
 * @param note what the finding rests on, null when place and reason say it all
 */
public record ReportJurisdictionRecorded(
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
    Regime regime,
    String article,
    boolean withPower,
    @Nullable Protected note)
    implements ReportJurisdictionEvent {}
