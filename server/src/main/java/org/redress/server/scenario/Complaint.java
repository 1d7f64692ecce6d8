package org.redress.server.scenario;

import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.Channel;

/**
 * The course of a complaint.
 *
 * @param id id of its case
 * @param number number of the complainant
 * @param received working day of receipt
 * @param days working days from receipt to the end
 * @param channel way by which it came in
 * @param problem label of the problem class
 * @param object label of the object class
 * @param operator number of the operator
 * @param series series of operators it is out of
 * @param ending how it ends
 * @param paidMinor money recovered, whole minor units, 0 when none is
 * @param survey what becomes of the survey
 * @param consents whether the complainant agrees to publication
 */
record Complaint(
    String id,
    int number,
    int received,
    int days,
    Channel channel,
    String problem,
    String object,
    int operator,
    String series,
    Ending ending,
    long paidMinor,
    Survey survey,
    boolean consents) {

  /** How a complaint ends. */
  enum Ending {
    /** Agreement before the authority. */
    MEDIATED,
    /** Agreement before a people's mediation committee for cars. */
    ENTRUSTED,
    /** The parties settled by themselves. */
    SELF_SETTLED,
    /** No settlement. */
    NOT_SETTLED,
    /** Refused, as it is not within the duties. */
    REFUSED,
    /** Settled by the ODR enterprise; the consumer withdraws. */
    ODR_SETTLED,
    /** Not settled by the ODR enterprise; the authority goes on. */
    ODR_FAILED,
    /** The ODR enterprise let the time pass; the authority goes on. */
    ODR_EXPIRED
  }

  /** What becomes of the survey. */
  enum Survey {
    /** None is sent. */
    NONE,
    /** Nobody answers. */
    UNANSWERED,
    /** The answer is satisfied. */
    SATISFIED,
    /** The answer is not satisfied. */
    UNSATISFIED;

    /** The score that is answered, null without an answer. */
    @Nullable Integer score() {
      return switch (this) {
        case NONE, UNANSWERED -> null;
        case SATISFIED -> 5;
        case UNSATISFIED -> 2;
      };
    }
  }
}
