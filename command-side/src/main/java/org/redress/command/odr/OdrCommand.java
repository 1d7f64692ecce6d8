package org.redress.command.odr;

import org.redress.command.CaseCommand;

/** What can be asked about a complaint that goes to an enterprise first. */
public sealed interface OdrCommand extends CaseCommand
    permits SendToOdrEnterprise, RecordOdrSettlement, RecordOdrFailure, FallBackToAuthority {}
