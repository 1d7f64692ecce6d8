package org.redress.events.station;

import java.time.Instant;

/**
 * A station was closed for good.
 *
 * @param stationId id of the station, which is also its stream
 * @param occurredAt when it was closed
 * @param kind what it was for
 * @param reason why
 * @param region region it lay in
 */
public record StationClosed(
    String stationId, Instant occurredAt, StationKind kind, String reason, String region)
    implements StationEvent {}
