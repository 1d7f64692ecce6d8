package org.redress.events.refund;

import org.redress.events.RecoveryType;

/**
 * A typed part of a sum.
 *
 * @param type what the part is made of
 * @param amountMinor whole minor units, above 0
 */
public record RefundLine(RecoveryType type, long amountMinor) {}
