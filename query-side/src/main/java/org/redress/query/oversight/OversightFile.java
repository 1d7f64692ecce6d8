package org.redress.query.oversight;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * Everything that oversight bodies did about one case.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events in it so far
 * @param caseId the case
 * @param region region of the authority that handles the case
 * @param regions that region and every region above it
 * @param offices the offices that were looked into
 * @param stage whether a review is open
 * @param openedAt when the last review was opened
 * @param reviews the reviews in order
 */
public record OversightFile(
    @BsonId String id,
    long position,
    long version,
    String caseId,
    String region,
    List<String> regions,
    List<String> offices,
    OversightStage stage,
    Instant openedAt,
    List<OversightReview> reviews)
    implements Folded {

  /** The file as an office sees it: with the reviews of its own handling and their stage. */
  OversightFile forOffice(String office) {
    List<OversightReview> own =
        reviews.stream().filter(review -> review.officeId().equals(office)).toList();
    boolean isOpen = own.stream().anyMatch(review -> review.outcome() == null);
    return new OversightFile(
        id,
        position,
        version,
        caseId,
        region,
        regions,
        offices,
        isOpen ? OversightStage.OPEN : OversightStage.CLOSED,
        openedAt,
        own);
  }
}
