package org.redress.query.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * A signal of early warning.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events so far
 * @param kind what it warns of
 * @param stage where it stands
 * @param region region that it is about
 * @param regions its region and every region above it
 * @param raisedAt when it was raised
 * @param from first day that was counted
 * @param to last day that was counted
 * @param count complaints on those days
 * @param settingsVersion version of the settings that were in force
 * @param asOfCommit number of the last commit that was counted
 * @param surge what it was computed from, null for a group
 * @param group what it rests on, null for a surge
 * @param caseIds the cases, the first 500
 * @param steps what people made of it, in order
 */
public record Signal(
    @BsonId String id,
    long position,
    long version,
    SignalKind kind,
    SignalStage stage,
    String region,
    List<String> regions,
    Instant raisedAt,
    LocalDate from,
    LocalDate to,
    int count,
    int settingsVersion,
    long asOfCommit,
    @Nullable SurgeEvidence surge,
    @Nullable GroupEvidence group,
    List<String> caseIds,
    List<SignalStep> steps)
    implements Folded {}
