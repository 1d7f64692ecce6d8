package org.redress.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.intake.AgencyPower;

/**
 * Record an agent with the original power of attorney (授权委托书) and the agent's identity papers.
 * Source: Order 121 Art. 11.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the papers were shown
 * @param name the agent's name
 * @param idDocument kind and number of the agent's identity papers
 * @param matter matter that the power is about
 * @param power what the agent may do
 * @param termUntil last day of the power, null when it has no term
 * @param signedOn day on which the power of attorney was signed
 */
public record AppointAgent(
    String caseId,
    Instant occurredAt,
    PersonalText name,
    PersonalText idDocument,
    PersonalText matter,
    AgencyPower power,
    @Nullable LocalDate termUntil,
    LocalDate signedOn)
    implements IntakeCommand {}
