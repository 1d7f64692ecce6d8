package org.redress.command.refund;

import org.redress.command.CaseCommand;

/** What can be asked about the sums owed to the consumer of a case. */
public sealed interface RefundCommand extends CaseCommand
    permits AgreeRefund,
        RecordRefundPayment,
        ConfirmRefund,
        DeclareRefundDefault,
        ReverseRefundPayment {}
