package org.redress.command.refund;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a refund. */
public enum RefundRefusal implements RefusalCode {
  /** No refund under this id. */
  REFUND_UNKNOWN("The case has no refund with this id."),
  /** No payment under this id. */
  PAYMENT_UNKNOWN("The refund has no payment with this id."),
  /** The payment was taken back before. */
  PAYMENT_ALREADY_REVERSED("The payment was reversed before."),
  /** More than is owed. */
  PAYMENT_ABOVE_DUE("The payment is larger than what is still owed."),
  /** Another currency than the one agreed. */
  CURRENCY_DIFFERS("The currency is not the one that was agreed."),
  /** No agreement that the refund could come from. */
  SETTLEMENT_UNKNOWN("No mediation with this id ended with an agreement."),
  /** A mediation is named although the sum comes from elsewhere. */
  MEDIATION_NOT_THE_SOURCE("A mediation is named only when the sum comes from it."),
  /** A second refund for one agreement. */
  REFUND_ALREADY_AGREED("The agreement of mediation {mediation} has its refund already."),
  /** More than the agreement promises. */
  REFUND_ABOVE_SETTLEMENT("The sum is larger than what the agreement promises."),
  /** Due before it was agreed. */
  DUE_BEFORE_AGREED("The last day for payment lies before the agreement."),
  /** Called a default while there is time to pay. */
  DUE_DATE_NOT_PASSED("The last day for payment has not passed.");

  private final String message;

  RefundRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
