package org.redress.query.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactSource;
import org.redress.query.projection.Folded;

/**
 * A fact that others counted.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events so far
 * @param kind kind of fact
 * @param key what was counted; of a benchmark the key of the figure, of a member report demands
 * @param mechanismId the mechanism of cooperation, null when it is not known or there is none
 * @param values its numbers
 * @param region region that it is about
 * @param regions its region and every region above it
 * @param from first day that it covers
 * @param to last day that it covers
 * @param source where it comes from
 * @param importedAt when it was first taken in
 * @param corrections its corrections, in order
 * @param withdrawnAt when it was withdrawn, null while it is kept
 * @param withdrawalReason why it was withdrawn, null while it is kept
 */
public record ImportedFact(
    @BsonId String id,
    long position,
    long version,
    FactKind kind,
    String key,
    @Nullable String mechanismId,
    List<NamedValue> values,
    String region,
    List<String> regions,
    LocalDate from,
    LocalDate to,
    FactSource source,
    Instant importedAt,
    List<Correction> corrections,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason)
    implements Folded {}
