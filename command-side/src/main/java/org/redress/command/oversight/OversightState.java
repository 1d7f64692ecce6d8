package org.redress.command.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.ReviewOpened;

/** Where the oversight file of a case stands. */
public sealed interface OversightState {

  /** Id of the oversight file of a case, which is also its stream. */
  static String idOf(String caseId) {
    return "OV-" + caseId;
  }

  /** Nobody ever looked into the case. */
  record NotReviewed() implements OversightState {}

  /**
   * A review is open.
   *
   * @param reviews how many there were with this one
   * @param body the oversight body
   * @param officeId office whose handling is looked into
   * @param findings how many findings it has; they are numbered F1, F2, …
   * @param demands what was demanded, in order; they are numbered Z1, Z2, …
   * @param since when the last step happened; the next is not earlier
   */
  record Open(
      int reviews, String body, String officeId, int findings, List<Demand> demands, Instant since)
      implements OversightState {

    static Open of(ReviewOpened e, int reviews) {
      return new Open(reviews, e.body(), e.officeId(), 0, List.of(), e.occurredAt());
    }

    String reviewId() {
      return "V" + reviews;
    }

    Open with(FindingRecorded e) {
      return new Open(reviews, body, officeId, findings + 1, demands, e.occurredAt());
    }

    Open with(RectificationDemanded e) {
      Demand demand = new Demand(e.rectificationId(), e.dueOn(), false);
      return new Open(
          reviews,
          body,
          officeId,
          findings,
          Stream.concat(demands.stream(), Stream.of(demand)).toList(),
          e.occurredAt());
    }

    Open reported(String rectificationId, Instant at) {
      List<Demand> changed =
          demands.stream()
              .map(demand ->
                  demand.id().equals(rectificationId)
                      ? new Demand(demand.id(), demand.dueOn(), true)
                      : demand)
              .toList();
      return new Open(reviews, body, officeId, findings, changed, at);
    }

    List<String> outstanding() {
      return demands.stream().filter(demand -> !demand.reported()).map(Demand::id).toList();
    }
  }

  /**
   * No review is open.
   *
   * @param reviews how many there were
   * @param since when the last was closed; the next does not begin earlier
   */
  record Closed(int reviews, Instant since) implements OversightState {}

  /**
   * Something that is to be put right.
   *
   * @param id id inside the review
   * @param dueOn last day
   * @param reported whether the office has reported
   */
  record Demand(String id, LocalDate dueOn, boolean reported) {}
}
