package org.redress.events.ranking;

/** What follows from being listed. */
public enum MeasureKind {
  /** A fee is reduced or waived (减免费用). */
  FEE_REDUCTION,
  /** Another reward, described. */
  OTHER_REWARD,
  /** Closer supervision (重点监管). */
  SUPERVISION,
  /** The listing is made widely known (曝光). */
  PUBLICITY,
  /** Another step, described. */
  OTHER_STEP;

  /** The list that it follows from. */
  public ListColour colour() {
    return switch (this) {
      case FEE_REDUCTION, OTHER_REWARD -> ListColour.RED;
      case SUPERVISION, PUBLICITY, OTHER_STEP -> ListColour.BLACK;
    };
  }
}
