package org.redress.command.mediation;

/** What can be asked about entrusting a mediation: Order 121 Art. 19. */
public sealed interface EntrustmentCommand extends MediationCommand
    permits EntrustMediation, EndEntrustment {}
