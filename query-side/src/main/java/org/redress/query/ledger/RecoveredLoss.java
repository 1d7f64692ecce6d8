package org.redress.query.ledger;

import java.util.List;
import org.redress.query.api.PeriodInput;

/**
 * Recovered loss (挽回经济损失) of a period and region.
 *
 * @param asOfCommit last commit that it includes
 * @param performed money performed
 * @param promised money promised
 * @param period the period
 * @param region the region
 */
public record RecoveredLoss(
    long asOfCommit,
    List<RecoveredSum> performed,
    List<RecoveredSum> promised,
    PeriodInput period,
    String region) {

  /** What is counted, in words. */
  public String definition() {
    return """
    Money recovered for consumers in complaint cases. Performed is money paid, as recorded with \
    its evidence, on the day of the payment; a reversal takes the payment off on the day of the \
    reversal. Promised is money agreed, on the day of the agreement, whether it was paid or not. \
    Days are those of Asia/Shanghai. A case counts in the region of the authority that handles \
    it and in every region above. Amounts claimed and goods returned under a pledge are not \
    included. Sums of different currencies are never added.\
    """;
  }
}
