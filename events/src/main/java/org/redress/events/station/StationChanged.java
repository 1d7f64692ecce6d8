package org.redress.events.station;

import java.time.Instant;

/**
 * A station has another name or place inside its region.
 *
 * @param stationId id of the station, which is also its stream
 * @param occurredAt when that changed
 * @param name its name from now on
 * @param place where it is from now on
 * @param reason why
 * @param region region it lies in
 */
public record StationChanged(
    String stationId, Instant occurredAt, String name, String place, String reason, String region)
    implements StationEvent {}
