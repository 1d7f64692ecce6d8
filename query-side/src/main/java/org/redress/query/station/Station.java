package org.redress.query.station;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.station.StationKind;
import org.redress.query.projection.Folded;

/**
 * A station at which consumers are helped to their rights.
 *
 * @param id id of the station
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param kind what it is for
 * @param name its name
 * @param place where it is
 * @param region region it lies in
 * @param regions its region and every region above it
 * @param organisationId organisation that guides it
 * @param hostMerchantId operator that gives it room, null when no operator does
 * @param openedAt when it was opened
 * @param closedAt when it was closed, null while it is open
 * @param closedBecause why it was closed, null while it is open
 */
public record Station(
    @BsonId String id,
    long position,
    long version,
    StationKind kind,
    String name,
    String place,
    String region,
    List<String> regions,
    String organisationId,
    @Nullable String hostMerchantId,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String closedBecause)
    implements Folded {}
