package org.redress.command.intake;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.wrongState;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.FiledCase;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.intake.IntakeState.Suggestion;
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

/** Decides what is asked about who complains. Pure and total. */
public final class IntakeDecider {

  private IntakeDecider() {}

  /** Before anything is known beside who filed the complaint. */
  public static IntakeState initial() {
    return IntakeState.NONE;
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param otherCase the other case that {@link SuggestDuplicate} names, null when nothing was
   *     filed under the id; no other command asks
   */
  public static Decision<IntakeEvent> decide(
      IntakeCommand command, IntakeState state, CaseFacts facts, @Nullable FiledCase otherCase) {
    return Decision.unless(
        Refusal.firstOf(
            TimeRules.timeIsRecordable(command),
            CaseRules.caseIsKnown(facts.stage()),
            notBefore(facts, command.occurredAt(), facts.filedAt())),
        () ->
            switch (command) {
              case AppointAgent c -> whileOpen(facts, () -> Agents.appoint(c, state.agencies()));
              case EndAgency c -> whileOpen(facts, () -> Agents.end(c, state.agencies(), facts));
              case JoinComplaint c ->
                  whileOpen(facts, () -> JointComplaint.join(c, state.joint(), facts));
              case ElectRepresentatives c ->
                  whileOpen(facts, () -> JointComplaint.elect(c, state.joint()));
              case RecordRepresentedConsent c ->
                  whileOpen(facts, () -> JointComplaint.consent(c, state.joint(), facts));
              case RequestIdentityProof c ->
                  whileOpen(facts, () -> Identity.request(c, state.identityRequestedAt()));
              case RecordIdentityProof c ->
                  whileOpen(facts, () -> Identity.prove(c, state.identityRequestedAt(), facts));
              case RecordIdentityRefusal c ->
                  whileOpen(facts, () -> Identity.refuse(c, state.identityRequestedAt(), facts));
              case SuggestDuplicate c -> Duplicates.suggest(c, state.duplicates(), otherCase);
              case ConfirmDuplicate c -> Duplicates.confirm(c, state.duplicates(), facts);
              case RejectDuplicate c -> Duplicates.reject(c, state.duplicates(), facts);
              case TagSpecialGroup c -> SpecialGroups.tag(c, state.groups());
              case RefuseSpecialGroupTag c -> SpecialGroups.refuse(c, state.groups());
            });
  }

  private static Decision<IntakeEvent> whileOpen(
      CaseFacts facts, Supplier<Decision<IntakeEvent>> decision) {
    return switch (facts.stage()) {
      case FILED, PICKED_UP, ACCEPTED -> decision.get();
      case NOT_FILED, REFUSED, WITHDRAWN, CLOSED ->
          Decision.refuse(wrongState(facts.stage(), "FILED, PICKED_UP or ACCEPTED"));
    };
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static IntakeState evolve(IntakeState state, IntakeEvent event) {
    return switch (event) {
      case AgentAppointed e -> state.with(Agents.appointed(state.agencies(), e));
      case AgencyEnded e -> state.with(Agents.ended(state.agencies(), e));
      case ComplaintJoined e -> state.with(JointComplaint.joined(state.joint(), e));
      case RepresentativesElected e -> state.with(JointComplaint.elected(state.joint(), e));
      case RepresentedConsentRecorded e -> state.with(JointComplaint.consented(state.joint(), e));
      case IdentityProofRequested e -> state.withIdentityRequestedAt(e.occurredAt());
      case IdentityProofRecorded _, IdentityRefusalRecorded _ ->
          state.withIdentityRequestedAt(null);
      case DuplicateSuggested e ->
          state.withSuggestion(
              e.otherCaseId(), new Suggestion(e.suggestionId(), e.occurredAt(), false));
      case DuplicateConfirmed e ->
          state.withSuggestion(
              e.otherCaseId(), new Suggestion(e.suggestionId(), e.occurredAt(), true));
      case DuplicateRejected e ->
          state.withSuggestion(
              e.otherCaseId(), new Suggestion(e.suggestionId(), e.occurredAt(), true));
      case SpecialGroupTagged e -> state.with(SpecialGroups.tagged(state.groups(), e));
      case SpecialGroupTagRefused e -> state.with(SpecialGroups.refused(state.groups(), e));
    };
  }
}
