package org.redress.events.refund;

import org.redress.events.CaseEvent;

/** What can happen to a sum owed to the consumer. */
public sealed interface RefundEvent extends CaseEvent
    permits RefundAgreed,
        RefundPaymentRecorded,
        RefundConfirmed,
        RefundDefaulted,
        RefundPaymentReversed {}
