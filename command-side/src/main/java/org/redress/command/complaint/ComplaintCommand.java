package org.redress.command.complaint;

import org.redress.command.CaseCommand;

/** What can be asked about a complaint itself. */
public sealed interface ComplaintCommand extends CaseCommand
    permits FileComplaint,
        PickUpComplaint,
        AcceptComplaint,
        RefuseComplaint,
        WithdrawComplaint,
        CloseComplaint,
        ReopenComplaint {}
