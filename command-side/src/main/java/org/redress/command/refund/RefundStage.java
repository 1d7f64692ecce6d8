package org.redress.command.refund;

/** Where one refund stands. */
public sealed interface RefundStage {

  /** What was agreed and what has been paid. */
  RefundAccount account();

  /**
   * Owed, nothing paid.
   *
   * @param account what was agreed
   */
  record Due(RefundAccount account) implements RefundStage {}

  /**
   * Paid in part.
   *
   * @param account what was agreed and what has been paid
   */
  record PartlyPaid(RefundAccount account) implements RefundStage {}

  /**
   * Paid in whole, not confirmed.
   *
   * @param account what was agreed and what has been paid
   */
  record Paid(RefundAccount account) implements RefundStage {}

  /**
   * Paid in whole, and the consumer or an officer confirmed that it arrived.
   *
   * @param account what was agreed and what has been paid
   */
  record Confirmed(RefundAccount account) implements RefundStage {}

  /**
   * Not paid in time (未履行) and still owed in part or whole, whatever was paid late.
   *
   * @param account what was agreed and what has been paid
   */
  record Defaulted(RefundAccount account) implements RefundStage {}

  /** The name that refusals give for the stage, as the API does: DUE, PARTLY_PAID and so on. */
  default String wireName() {
    return switch (this) {
      case Due _ -> "DUE";
      case PartlyPaid _ -> "PARTLY_PAID";
      case Paid _ -> "PAID";
      case Confirmed _ -> "CONFIRMED";
      case Defaulted _ -> "DEFAULTED";
    };
  }

  /** The stage that the sums of an account amount to. */
  static RefundStage of(RefundAccount account) {
    if (account.outstandingMinor() == 0) {
      return new Paid(account);
    }
    if (account.defaulted()) {
      return new Defaulted(account);
    }
    return account.paidMinor() == 0 ? new Due(account) : new PartlyPaid(account);
  }
}
