package org.redress.query.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.query.projection.Folded;

/**
 * An activity for consumers.
 *
 * @param id id of the activity
 * @param position position of the last event it took
 * @param version number of events so far
 * @param stage where it stands
 * @param profile what it is
 * @param regions its region and every region above it
 * @param recordedAt when it was planned, or recorded without a plan
 * @param plannedOn day for which it was planned, null when it was not
 * @param heldOn day on which it was held, null when it was not
 * @param reach how many were reached, null when it was not held
 * @param test what was tested, null for any other activity
 * @param reason why it was cancelled or corrected, null when it was not
 */
public record OutreachActivity(
    @BsonId String id,
    long position,
    long version,
    OutreachStage stage,
    OutreachProfile profile,
    List<String> regions,
    Instant recordedAt,
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate heldOn,
    @Nullable OutreachReach reach,
    @Nullable ComparisonTest test,
    @Nullable String reason)
    implements Folded {}
