package org.redress.events;

/** What a sum recovered for a consumer (挽回经济损失) is made of. */
public enum RecoveryType {
  /** Price or fee paid back (退还货款、服务费用). */
  REFUND,
  /** Difference to a lower price, including a reduced bill. */
  PRICE_DIFFERENCE,
  /** Damages for a loss (赔偿损失). */
  COMPENSATION,
  /**
   * Additional damages on top of the loss: Consumer Rights Protection Law Art. 55, Food Safety Law
   * Art. 148.
   */
  PUNITIVE_ADDITION,
  /** Value of a repair carried out free of charge. */
  REPAIR_VALUE,
  /** Value of goods exchanged or delivered. */
  REPLACEMENT_VALUE,
  /** Unused balance of a prepaid contract: Implementation Regulations Art. 22 (2024-07-01). */
  PREPAID_BALANCE_RETURNED,
  /** Amount charged above the lawful or agreed price. */
  OVERCHARGE_RETURNED
}
