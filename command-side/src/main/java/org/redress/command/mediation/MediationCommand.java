package org.redress.command.mediation;

import org.redress.command.CaseCommand;

/** What can be asked about the mediations of a case, of which one is open at a time. */
public sealed interface MediationCommand extends CaseCommand
    permits OpenMediation,
        GiveMediationNotice,
        HoldMediationSession,
        MediatorCommand,
        EntrustmentCommand,
        TestCommand,
        SettleMediation,
        TerminateMediation {}
