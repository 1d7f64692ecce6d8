package org.redress.command.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.Consent;

/**
 * Join further persons to a complaint about the same dispute with the same operator (共同投诉). Source:
 * Order 121 Art. 12.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when they joined
 * @param persons who joins, at least one beside who filed it
 */
public record JoinComplaint(String caseId, Instant occurredAt, List<Person> persons)
    implements IntakeCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public JoinComplaint {
    persons = List.copyOf(persons);
  }

  /**
   * A person who joins.
   *
   * @param name true name
   * @param phone telephone number, null when none is given
   * @param consent the person's consent, null when not given
   */
  public record Person(
      PersonalText name, @Nullable PersonalText phone, @Nullable Consent consent) {}
}
