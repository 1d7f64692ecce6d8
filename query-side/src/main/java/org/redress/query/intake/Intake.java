package org.redress.query.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.SpecialGroup;

/**
 * Who complains, beside the person who filed the complaint.
 *
 * @param agents agents in order
 * @param joined persons who joined, in order
 * @param representatives ids of the persons elected to act for all
 * @param consents consents of represented persons in order
 * @param identity what was asked and shown about the complainant's identity, null when nothing was
 * @param duplicates cases that may be about the same dispute, in order of the suggestions
 * @param specialGroups groups given special care that the complainant belongs to
 */
public record Intake(
    List<Agent> agents,
    List<JoinedPerson> joined,
    List<String> representatives,
    List<RepresentedConsent> consents,
    @Nullable IdentityCheck identity,
    List<Duplicate> duplicates,
    List<SpecialGroup> specialGroups) {

  /** Nothing beside who filed the complaint. */
  public static final Intake NOTHING =
      new Intake(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of());

  Intake withAgents(List<Agent> changed) {
    return new Intake(
        changed, joined, representatives, consents, identity, duplicates, specialGroups);
  }

  Intake withJoined(List<JoinedPerson> changed) {
    return new Intake(
        agents, changed, representatives, consents, identity, duplicates, specialGroups);
  }

  Intake withRepresentatives(List<String> changed) {
    return new Intake(agents, joined, changed, consents, identity, duplicates, specialGroups);
  }

  Intake withConsents(List<RepresentedConsent> changed) {
    return new Intake(
        agents, joined, representatives, changed, identity, duplicates, specialGroups);
  }

  Intake withIdentity(UnaryOperator<IdentityCheck> change) {
    return new Intake(
        agents,
        joined,
        representatives,
        consents,
        change.apply(Objects.requireNonNullElse(identity, IdentityCheck.NOTHING)),
        duplicates,
        specialGroups);
  }

  Intake withDuplicates(List<Duplicate> changed) {
    return new Intake(agents, joined, representatives, consents, identity, changed, specialGroups);
  }

  Intake withSpecialGroups(List<SpecialGroup> changed) {
    return new Intake(agents, joined, representatives, consents, identity, duplicates, changed);
  }
}
