package org.redress.query.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.Folded;

/**
 * A complaint in the list for the public. Nothing is left of one that is no longer shown but its
 * id.
 *
 * @param id id of the case
 * @param position position of the last event it took
 * @param places the region of the handling authority and every region above it; empty when it is
 *     not shown
 * @param creditCode the operator's unified social credit code, null when it has none or nothing is
 *     shown
 * @param merchantId the operator's merchant record, null when it has none or nothing is shown
 * @param shownAt when it was first shown, null when it is not
 * @param lastDay last day on which it is shown, a day without end when there is none; null when it
 *     is not shown
 * @param complaint what is shown, null when nothing is
 */
public record PublicItem(
    @BsonId String id,
    long position,
    List<String> places,
    @Nullable String creditCode,
    @Nullable String merchantId,
    @Nullable Instant shownAt,
    @Nullable LocalDate lastDay,
    @Nullable PublicComplaint complaint)
    implements Folded {

  /** Stands for no last day, so that one comparison serves all. */
  static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

  static PublicItem shown(PublicComplaint complaint, @Nullable String merchantId, long position) {
    LocalDate until = complaint.shownUntil();
    return new PublicItem(
        complaint.caseId(),
        position,
        RegionPath.of(complaint.region()),
        complaint.creditCode(),
        merchantId,
        complaint.shownAt(),
        until == null ? WITHOUT_END : until,
        complaint);
  }

  static PublicItem notShown(String caseId, long position) {
    return new PublicItem(caseId, position, List.of(), null, null, null, null, null);
  }
}
