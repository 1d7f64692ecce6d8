package org.redress.command.intake;

import org.redress.command.CaseCommand;

/** What can be asked about who complains. */
public sealed interface IntakeCommand extends CaseCommand
    permits AppointAgent,
        EndAgency,
        JoinComplaint,
        ElectRepresentatives,
        RecordRepresentedConsent,
        RequestIdentityProof,
        RecordIdentityProof,
        RecordIdentityRefusal,
        SuggestDuplicate,
        ConfirmDuplicate,
        RejectDuplicate,
        TagSpecialGroup,
        RefuseSpecialGroupTag {}
