package org.redress.command.refund;

import java.util.Map;

/**
 * The sums owed to the consumer of a case.
 *
 * @param refunds where each refund stands, by its id inside the case: R1, R2, …
 */
public record RefundState(Map<String, RefundStage> refunds) {}
