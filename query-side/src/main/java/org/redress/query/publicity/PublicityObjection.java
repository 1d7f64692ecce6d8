package org.redress.query.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.ReviewFinding;

/**
 * An objection to what is shown, and its review (复核). What the side said is not kept here.
 *
 * @param id id inside the case
 * @param side who objects
 * @param ground to what
 * @param raisedAt when it was received
 * @param reviewedAt when it was decided, null before that
 * @param finding what the review found, null before that
 * @param reviewedBy account of the officer who decided, null before that
 */
public record PublicityObjection(
    String id,
    Side side,
    ObjectionGround ground,
    Instant raisedAt,
    @Nullable Instant reviewedAt,
    @Nullable ReviewFinding finding,
    @Nullable String reviewedBy) {

  PublicityObjection reviewed(PublicityReviewed e) {
    return new PublicityObjection(
        id, side, ground, raisedAt, e.occurredAt(), e.finding(), e.decidedBy());
  }
}
