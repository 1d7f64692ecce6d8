package org.redress.command.intake;

import java.time.Instant;
import java.util.List;
import org.redress.events.intake.DuplicateSign;

/**
 * Suggest that a complaint is about a dispute that is on file; a person decides.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was noticed
 * @param otherCaseId the other case
 * @param signs what makes them look like one, at least one sign
 * @param foundBy who or what noticed it
 */
public record SuggestDuplicate(
    String caseId,
    Instant occurredAt,
    String otherCaseId,
    List<DuplicateSign> signs,
    String foundBy)
    implements IntakeCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public SuggestDuplicate {
    signs = List.copyOf(signs);
  }
}
