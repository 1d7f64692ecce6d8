package org.redress.events.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The complainant was asked for identity papers within a time (限期提供身份证明材料通知书, form 4). Source:
 * Order 121 Art. 10.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the notice was given
 * @param dueOn last day for providing them, as the notice says
 */
public record IdentityProofRequested(String caseId, Instant occurredAt, LocalDate dueOn)
    implements IntakeEvent {}
