package org.redress.command.mediation;

/** What can be asked about those who mediate: Order 121 Art. 21. */
public sealed interface MediatorCommand extends MediationCommand
    permits InviteMediationHelper, ChangeMediator, RequestRecusal, DecideRecusal {}
