package org.redress.events.odr;

import org.redress.events.CaseEvent;

/** What can happen while a complaint is with an enterprise before the authority steps in. */
public sealed interface OdrEvent extends CaseEvent
    permits SentToOdrEnterprise, OdrSettlementRecorded, OdrFailureRecorded, FellBackToAuthority {}
