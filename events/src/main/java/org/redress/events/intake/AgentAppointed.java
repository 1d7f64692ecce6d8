package org.redress.events.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A person complains through an agent, whose original power of attorney (授权委托书) and identity papers
 * were shown. Source: Order 121 Art. 11.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the papers were shown
 * @param agentId id of the agency inside the case: A1, A2, …
 * @param name the agent's name
 * @param idDocument kind and number of the agent's identity papers
 * @param matter matter that the power is about
 * @param power what the agent may do
 * @param termUntil last day of the power, null when it has no term
 * @param signedOn day on which the power of attorney was signed
 */
public record AgentAppointed(
    String caseId,
    Instant occurredAt,
    String agentId,
    Protected name,
    Protected idDocument,
    Protected matter,
    AgencyPower power,
    @Nullable LocalDate termUntil,
    LocalDate signedOn)
    implements IntakeEvent {}
