package org.redress.events.ranking;

/**
 * What a score is made of. Each is counted from the log for one merchant and one period; days are
 * those of Asia/Shanghai, and what happened after the period is not looked at.
 */
public enum ScoreInput {
  /**
   * Complaints received in the period; one that was confirmed to be about the dispute of another is
   * not counted again. Unit: complaints.
   */
  COMPLAINTS_RECEIVED,
  /**
   * Complaints that ended in the period: closed, or settled online with the enterprise. Unit:
   * complaints.
   */
  COMPLAINTS_CLOSED,
  /**
   * Complaints that ended in the period with an agreement, among those that ended in it; undefined
   * when none ended. Unit: hundredths of a per cent, rounded half up.
   */
  SOLVED_RATE,
  /** Refunds that were agreed and not paid in time, recorded in the period. Unit: refunds. */
  REFUND_DEFAULTS,
  /** Pledges in force at the end of the period. Unit: pledges. */
  PLEDGES_IN_FORCE,
  /** Returns without reason carried out in the period. Unit: returns. */
  RETURNS_CARRIED_OUT,
  /** Returns refused in the period although a pledge promises them. Unit: returns. */
  RETURNS_REFUSED,
  /** Whether it takes part in online dispute resolution at the end of the period: 1 or 0. */
  ODR_MEMBER,
  /** Its units of safe consumption that are models at the end of the period. Unit: units. */
  AWARDED_UNITS,
  /**
   * Points in all its scorecards for periods that end in the period, among the most that could have
   * been given; undefined without a scorecard. Unit: hundredths of a per cent, rounded half up.
   */
  INDICATOR_SCORE;

  /** Whether there are merchants for which it has no value. */
  public boolean mayBeUndefined() {
    return switch (this) {
      case SOLVED_RATE, INDICATOR_SCORE -> true;
      case COMPLAINTS_RECEIVED,
          COMPLAINTS_CLOSED,
          REFUND_DEFAULTS,
          PLEDGES_IN_FORCE,
          RETURNS_CARRIED_OUT,
          RETURNS_REFUSED,
          ODR_MEMBER,
          AWARDED_UNITS ->
          false;
    };
  }
}
