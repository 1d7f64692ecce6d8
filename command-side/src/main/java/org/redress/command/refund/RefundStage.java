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
}
