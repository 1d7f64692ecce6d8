package org.redress.events.station;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A station was opened. Source: Order 121 Art. 6 (2026-04-15).
 *
 * @param stationId id of the station, which is also its stream
 * @param occurredAt when it was opened
 * @param kind what it is for
 * @param name its name
 * @param place where it is, an address open to the public
 * @param region region it lies in, same codes as a complaint's region
 * @param organisationId organisation that guides it
 * @param hostMerchantId operator that gives it room, null when no operator does
 */
public record StationOpened(
    String stationId,
    Instant occurredAt,
    StationKind kind,
    String name,
    String place,
    String region,
    String organisationId,
    @Nullable String hostMerchantId)
    implements StationEvent {}
