package org.redress.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record whom the persons of a joint complaint elected in writing to act for them. Source: Order
 * 121 Art. 12.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when that was shown
 * @param representatives ids of the persons elected, one or two
 * @param writtenOn day of the writing, null when there is none
 */
public record ElectRepresentatives(
    String caseId, Instant occurredAt, List<String> representatives, @Nullable LocalDate writtenOn)
    implements IntakeCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public ElectRepresentatives {
    representatives = List.copyOf(representatives);
  }
}
