package org.redress.query.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.ReviewReason;

/**
 * A case that an oversight body should look into.
 *
 * @param file the case as the queue knows it
 * @param reasons why
 * @param succeededElsewhere ids of the cases in which the dispute of this refused one was settled
 */
public record CaseToReview(
    QueuedCase file, List<ReviewReason> reasons, List<String> succeededElsewhere) {

  /** Id of the case. */
  public String caseId() {
    return file.id();
  }

  /** When the complaint was received. */
  public Instant filedAt() {
    return file.filedAt();
  }

  /** Region of the handling authority. */
  public String region() {
    return file.region();
  }

  /** Office that has the case, null while none has. */
  public @Nullable String officeId() {
    return file.officeId();
  }

  /** Its class. */
  public String classKey() {
    return file.classKey();
  }

  /** Duties whose last day passed before they were done. */
  public List<LateDuty> lateDuties() {
    return file.signs().lateDuties();
  }

  /** How often it was taken up again after closing. */
  public int reopenedCount() {
    return file.signs().reopened();
  }

  /** Other cases of the same person against the same operator. */
  public List<RepeatedCase> repeats() {
    return file.signs().repeats();
  }

  /** Ids of the surveys that the consumer answered as not satisfied. */
  public List<String> unsatisfiedSurveys() {
    return file.signs().unsatisfied();
  }

  /** Sums that were not paid in time. */
  public List<RefundInDefault> defaults() {
    return file.signs().defaults();
  }

  /** Days from the receipt to the closing, null while it is not closed. */
  public @Nullable Integer handlingDays() {
    Ending ending = file.signs().ending();
    return ending == null ? null : ending.days();
  }
}
