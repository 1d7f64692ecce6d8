package org.redress.command.refund;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The sums owed to the consumer of a case.
 *
 * @param refunds where each refund stands, by its id inside the case: R1, R2, …
 */
public record RefundState(Map<String, RefundStage> refunds) {

  /** The state with this refund at this stage. */
  RefundState with(String refundId, RefundStage stage) {
    var all = new HashMap<>(refunds);
    all.put(refundId, stage);
    return new RefundState(Map.copyOf(all));
  }

  /** The state with this refund moved on; the same state when there is no such refund. */
  RefundState after(String refundId, UnaryOperator<RefundStage> step) {
    RefundStage stage = refunds.get(refundId);
    return stage == null ? this : with(refundId, step.apply(stage));
  }
}
