package org.redress.command.station;

import java.time.Instant;

/**
 * Close a station for good.
 *
 * @param stationId id of the station, which is also its stream
 * @param occurredAt when it was closed
 * @param reason why
 */
public record CloseStation(String stationId, Instant occurredAt, String reason)
    implements StationCommand {}
