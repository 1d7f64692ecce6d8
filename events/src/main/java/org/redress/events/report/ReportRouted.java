package org.redress.events.report;

import java.time.Instant;

/**
 * The intake centre sent the report, which a unit had given back, to another unit. Source: Order
 * 121 Art. 41.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was sent
 * @param unit id of the unit
 */
public record ReportRouted(String reportId, Instant occurredAt, String unit)
    implements ReportEvent {}
