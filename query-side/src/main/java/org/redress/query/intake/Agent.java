package org.redress.query.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.AgencyPower;

/**
 * An agent with power of attorney.
 *
 * @param id id inside the case
 * @param name name, masked
 * @param power what the agent may do
 * @param termUntil last day of the power, null when it has no term
 * @param signedOn day on which the power of attorney was signed
 * @param appointedAt when the papers were shown
 * @param endedAt when the agency ended, null while it runs
 */
public record Agent(
    String id,
    String name,
    AgencyPower power,
    @Nullable LocalDate termUntil,
    LocalDate signedOn,
    Instant appointedAt,
    @Nullable Instant endedAt) {

  Agent ended(Instant at) {
    return new Agent(id, name, power, termUntil, signedOn, appointedAt, at);
  }
}
