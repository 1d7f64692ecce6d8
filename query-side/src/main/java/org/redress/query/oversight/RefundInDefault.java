package org.redress.query.oversight;

import org.redress.query.Money;

/**
 * A sum that was not paid in time.
 *
 * @param refundId id of the refund inside the case
 * @param outstanding what is still owed of it, 0 when all was paid since
 */
public record RefundInDefault(String refundId, Money outstanding) {}
