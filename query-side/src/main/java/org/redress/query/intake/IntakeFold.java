package org.redress.query.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.intake.AgencyEnded;
import org.redress.events.intake.AgentAppointed;
import org.redress.events.intake.ComplaintJoined;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateRejected;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.intake.IdentityProofRecorded;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.intake.IdentityRefusalRecorded;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.intake.RepresentativesElected;
import org.redress.events.intake.RepresentedConsentRecorded;
import org.redress.events.intake.SpecialGroupTagRefused;
import org.redress.events.intake.SpecialGroupTagged;
import org.redress.query.Masked;
import org.redress.query.PartList;

/** Folds who complains in one case. */
public final class IntakeFold {

  private IntakeFold() {}

  /** Who complains after the event. */
  public static Intake apply(Intake before, IntakeEvent event) {
    return switch (event) {
      case AgentAppointed e -> before.withAgents(PartList.add(before.agents(), agent(e)));
      case AgencyEnded e ->
          before.withAgents(
              PartList.change(
                  before.agents(), Agent::id, e.agentId(), a -> a.ended(e.occurredAt())));
      case ComplaintJoined e -> before.withJoined(joined(before.joined(), e));
      case RepresentativesElected e -> before.withRepresentatives(e.representatives());
      case RepresentedConsentRecorded e ->
          before.withConsents(PartList.add(before.consents(), consent(e)));
      case IdentityProofRequested e ->
          before.withIdentity(check -> check.requested(e.dueOn(), e.occurredAt()));
      case IdentityProofRecorded e ->
          before.withIdentity(check -> check.proved(e.documentType(), e.occurredAt()));
      case IdentityRefusalRecorded e -> before.withIdentity(check -> check.refused(e.occurredAt()));
      case DuplicateSuggested e ->
          before.withDuplicates(PartList.add(before.duplicates(), suggested(e)));
      case DuplicateConfirmed e ->
          decided(before, e.suggestionId(), DuplicateStage.CONFIRMED, e.occurredAt());
      case DuplicateRejected e ->
          decided(before, e.suggestionId(), DuplicateStage.REJECTED, e.occurredAt());
      case SpecialGroupTagged e ->
          before.withSpecialGroups(PartList.add(before.specialGroups(), e.group()));
      case SpecialGroupTagRefused e ->
          before.withSpecialGroups(
              before.specialGroups().stream().filter(group -> group != e.group()).toList());
    };
  }

  private static Agent agent(AgentAppointed e) {
    return new Agent(
        e.agentId(),
        e.name().masked(),
        e.power(),
        e.termUntil(),
        e.signedOn(),
        e.occurredAt(),
        null);
  }

  private static List<JoinedPerson> joined(List<JoinedPerson> before, ComplaintJoined e) {
    return Stream.concat(
            before.stream(),
            e.persons().stream()
                .map(person ->
                    new JoinedPerson(
                        person.personId(),
                        person.name().masked(),
                        Masked.orNull(person.phone()),
                        person.consent().form(),
                        e.occurredAt())))
        .toList();
  }

  private static RepresentedConsent consent(RepresentedConsentRecorded e) {
    return new RepresentedConsent(e.personId(), e.act(), e.form(), e.occurredAt());
  }

  private static Duplicate suggested(DuplicateSuggested e) {
    return new Duplicate(
        e.suggestionId(),
        e.otherCaseId(),
        e.signs(),
        e.foundBy(),
        DuplicateStage.SUGGESTED,
        e.occurredAt(),
        null);
  }

  private static Intake decided(Intake before, String id, DuplicateStage how, Instant at) {
    return before.withDuplicates(
        PartList.change(before.duplicates(), Duplicate::id, id, d -> d.decided(how, at)));
  }
}
