package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;

/**
 * Which authority has the power over a report, and why.
 *
 * @param foundAt when that was found
 * @param receiverId organisation that had the report
 * @param organisationId authority that has the power
 * @param stationId station that handles the report in its name, null when none does
 * @param stationLaw what lets a station handle it in its own name, null when nothing is named
 * @param target what kind of conduct or operator is reported
 * @param place the place that gives the power
 * @param placeRegion region in which the place lies
 * @param reason by the place alone, as the first to receive, or handed over
 * @param regime rules in force for the report
 * @param article article that the power follows from
 * @param withPower whether the organisation that had the report has the power over it
 * @param note what the finding rests on, masked; null when nothing was noted
 */
public record ReportPowerFinding(
    Instant foundAt,
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
    @Nullable String note) {}
