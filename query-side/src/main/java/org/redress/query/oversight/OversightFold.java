package org.redress.query.oversight;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.OversightEvent;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.RectificationReported;
import org.redress.events.oversight.ReviewClosed;
import org.redress.events.oversight.ReviewOpened;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one oversight file. */
public final class OversightFold {

  private OversightFold() {}

  /**
   * The file after an event of it.
   *
   * @throws MissingDocument when there is none and the event does not open a review
   * @throws IllegalArgumentException for an event that is not one of an oversight file
   */
  public static OversightFile apply(@Nullable OversightFile before, Recorded recorded) {
    if (recorded.event() instanceof OversightEvent event) {
      return apply(before, recorded, event);
    }
    throw new IllegalArgumentException(recorded.name() + " is no event of an oversight file");
  }

  static OversightFile apply(
      @Nullable OversightFile before, Recorded recorded, OversightEvent event) {
    if (event instanceof ReviewOpened e) {
      return opened(before, recorded, e);
    }
    OversightFile file = MissingDocument.unlessPresent(before, recorded);
    return new OversightFile(
        file.id(),
        recorded.position(),
        recorded.version(),
        file.caseId(),
        file.region(),
        file.regions(),
        file.offices(),
        event instanceof ReviewClosed ? OversightStage.CLOSED : file.stage(),
        file.openedAt(),
        PartList.change(file.reviews(), OversightReview::id, event.reviewId(), change(event)));
  }

  private static OversightFile opened(
      @Nullable OversightFile before, Recorded recorded, ReviewOpened e) {
    OversightReview review =
        new OversightReview(
            e.reviewId(),
            e.body(),
            e.officeId(),
            e.reasons(),
            e.occurredAt(),
            List.of(),
            List.of(),
            null,
            null,
            null);
    List<OversightReview> reviews = before == null ? List.of() : before.reviews();
    List<String> offices = before == null ? List.of() : before.offices();
    return new OversightFile(
        e.oversightId(),
        recorded.position(),
        recorded.version(),
        e.caseId(),
        e.region(),
        RegionPath.of(e.region()),
        Stream.concat(offices.stream(), Stream.of(e.officeId())).distinct().toList(),
        OversightStage.OPEN,
        e.occurredAt(),
        PartList.add(reviews, review));
  }

  private static UnaryOperator<OversightReview> change(OversightEvent event) {
    return switch (event) {
      case ReviewOpened _ -> UnaryOperator.identity();
      case FindingRecorded e ->
          review ->
              review.withFindings(
                  PartList.add(
                      review.findings(),
                      new Finding(e.findingId(), e.finding(), e.article(), e.occurredAt())));
      case RectificationDemanded e ->
          review ->
              review.withRectifications(
                  PartList.add(
                      review.rectifications(),
                      new Rectification(
                          e.rectificationId(),
                          e.findingId(),
                          e.demand(),
                          e.occurredAt(),
                          e.dueOn(),
                          null,
                          null,
                          null)));
      case RectificationReported e ->
          review ->
              review.withRectifications(
                  PartList.change(
                      review.rectifications(),
                      Rectification::id,
                      e.rectificationId(),
                      demand -> demand.reported(e.report(), e.occurredAt(), e.late())));
      case ReviewClosed e -> review -> review.closed(e.outcome(), e.conclusion(), e.occurredAt());
    };
  }
}
