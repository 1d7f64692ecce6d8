package org.redress.query.scheme;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * A local scheme that merchants join.
 *
 * @param id id of the scheme
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param name its name
 * @param terms what a merchant in it undertakes, null when the name says it all
 * @param region region it is for
 * @param regions its region and every region above it
 * @param organisationId organisation that runs it
 * @param openedAt when it was opened
 * @param closedAt when it was closed, null while it is open
 * @param closedBecause why it was closed, null while it is open
 * @param members merchants in it now
 * @param membersEver merchants that are or were in it, each once
 */
public record Scheme(
    @BsonId String id,
    long position,
    long version,
    String name,
    @Nullable String terms,
    String region,
    List<String> regions,
    String organisationId,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String closedBecause,
    int members,
    int membersEver)
    implements Folded {}
