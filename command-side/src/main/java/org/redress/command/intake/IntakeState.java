package org.redress.command.intake;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.intake.SpecialGroup;

/**
 * What is known about who complains, with what deciding needs and no personal data.
 *
 * @param agencies agents
 * @param joint the persons of a joint complaint
 * @param identityRequestedAt when identity papers were asked for, null while no request is open
 * @param duplicates suggestions by the case they point to
 * @param groups special groups
 */
public record IntakeState(
    Agencies agencies,
    Joint joint,
    @Nullable Instant identityRequestedAt,
    Map<String, Suggestion> duplicates,
    Groups groups) {

  /** Id of the person who filed the complaint. */
  static final String FILER = "J1";

  /**
   * Agents.
   *
   * @param count how many there were
   * @param running when each running agency began, by its id
   */
  public record Agencies(int count, Map<String, Instant> running) {}

  /**
   * The persons of a joint complaint.
   *
   * @param persons ids of all, who filed it first; empty while only one person complains
   * @param representatives ids of those elected; empty when nobody was
   * @param consents consents of represented persons in order
   */
  public record Joint(
      List<String> persons, List<String> representatives, List<GivenConsent> consents) {

    /** Those for whom somebody else acts. */
    List<String> represented() {
      return representatives.isEmpty()
          ? List.of()
          : persons.stream().filter(person -> !representatives.contains(person)).toList();
    }
  }

  /**
   * A represented person's consent.
   *
   * @param personId the person
   * @param act to which act
   * @param at when
   */
  public record GivenConsent(String personId, RepresentedAct act, Instant at) {}

  /**
   * A suggestion that another case is about the same dispute.
   *
   * @param id id inside the case: D1, D2, …
   * @param at when it was made
   * @param decided whether a person decided
   */
  public record Suggestion(String id, Instant at, boolean decided) {}

  /**
   * Groups that are given special care.
   *
   * @param tagged those noted
   * @param refused those that the person does not want noted
   */
  public record Groups(List<SpecialGroup> tagged, List<SpecialGroup> refused) {}

  /** Nothing is known beside who filed the complaint. */
  static final IntakeState NONE =
      new IntakeState(
          new Agencies(0, Map.of()),
          new Joint(List.of(), List.of(), List.of()),
          null,
          Map.of(),
          new Groups(List.of(), List.of()));

  /**
   * Who has not consented to which act of the representatives.
   *
   * @param since consents before this moment were for an earlier matter; null to count all
   */
  public Map<RepresentedAct, List<String>> missingConsents(@Nullable Instant since) {
    Map<RepresentedAct, List<String>> missing = new EnumMap<>(RepresentedAct.class);
    for (RepresentedAct act : RepresentedAct.values()) {
      missing.put(
          act,
          joint.represented().stream()
              .filter(person ->
                  joint.consents().stream()
                      .noneMatch(given ->
                          given.personId().equals(person)
                              && given.act() == act
                              && (since == null || !given.at().isBefore(since))))
              .toList());
    }
    return missing;
  }

  IntakeState with(Agencies changed) {
    return new IntakeState(changed, joint, identityRequestedAt, duplicates, groups);
  }

  IntakeState with(Joint changed) {
    return new IntakeState(agencies, changed, identityRequestedAt, duplicates, groups);
  }

  IntakeState withIdentityRequestedAt(@Nullable Instant at) {
    return new IntakeState(agencies, joint, at, duplicates, groups);
  }

  IntakeState withSuggestion(String otherCaseId, Suggestion changed) {
    var all = new LinkedHashMap<>(duplicates);
    all.put(otherCaseId, changed);
    return new IntakeState(
        agencies, joint, identityRequestedAt, Collections.unmodifiableMap(all), groups);
  }

  IntakeState with(Groups changed) {
    return new IntakeState(agencies, joint, identityRequestedAt, duplicates, changed);
  }
}
