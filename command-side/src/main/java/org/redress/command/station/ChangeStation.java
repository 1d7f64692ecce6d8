package org.redress.command.station;

import java.time.Instant;

/**
 * Give a station another name or place inside its region.
 *
 * @param stationId id of the station, which is also its stream
 * @param occurredAt when that changed
 * @param name its name from now on
 * @param place where it is from now on
 * @param reason why
 */
public record ChangeStation(
    String stationId, Instant occurredAt, String name, String place, String reason)
    implements StationCommand {}
