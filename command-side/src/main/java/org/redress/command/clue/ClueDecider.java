package org.redress.command.clue;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.EnforcementFilingRules;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.clue.ClueStage.Checked;
import org.redress.command.clue.ClueStage.Extended;
import org.redress.command.clue.ClueStage.Found;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueEvent;
import org.redress.events.clue.ClueFound;

/** Decides what is asked about the clues of a case. Pure and total. */
public final class ClueDecider {

  private ClueDecider() {}

  /** Before any clue. */
  public static ClueState initial() {
    return new ClueState(Map.of());
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ClueEvent> decide(ClueCommand command, ClueState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case RecordClue c -> found(c, state, facts);
              case ExtendClueCheck c -> extend(c, state.clues().get(c.clueId()), facts);
              case CheckClue c -> check(c, state.clues().get(c.clueId()), facts);
            });
  }

  private static Decision<ClueEvent> found(RecordClue c, ClueState state, CaseFacts facts) {
    return Decision.unless(
        () ->
            new ClueFound(
                c.caseId(),
                c.occurredAt(),
                state.nextId(),
                facts.openMediationId(),
                note(c.clue()),
                facts.region(),
                facts.merchantId()),
        wasMediated(facts),
        saysSomething("clue", c.clue(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), facts.acceptedAt()));
  }

  private static @Nullable Refusal wasMediated(CaseFacts facts) {
    return facts.openMediationId() == null && facts.mediationEndedAt() == null
        ? Refusal.of(ClueRefusal.CLUE_WITHOUT_MEDIATION, "open a mediation before this")
        : null;
  }

  private static Decision<ClueEvent> extend(
      ExtendClueCheck c, @Nullable ClueStage stage, CaseFacts facts) {
    return switch (stage) {
      case null -> unknown();
      case Found found ->
          Decision.unless(
              () ->
                  new ClueCheckExtended(
                      c.caseId(),
                      c.occurredAt(),
                      c.clueId(),
                      Objects.requireNonNull(c.approvedBy()),
                      note(c.reason())),
              c.approvedBy() == null
                  ? Refusal.of(
                      ClueRefusal.CLUE_CHECK_NOT_APPROVED, "approvedBy", "the head's account")
                  : null,
              saysSomething("approvedBy", c.approvedBy(), SHORT_TEXT),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(facts, c.occurredAt(), found.since()));
      case Extended _ -> Decision.refuse(Refusal.of(ClueRefusal.CLUE_CHECK_ALREADY_EXTENDED, null));
      case Checked _ -> alreadyChecked();
    };
  }

  private static Decision<ClueEvent> check(
      CheckClue c, @Nullable ClueStage stage, CaseFacts facts) {
    return switch (stage) {
      case null -> unknown();
      case Found open -> checked(c, open, facts);
      case Extended open -> checked(c, open, facts);
      case Checked _ -> alreadyChecked();
    };
  }

  private static Decision<ClueEvent> checked(CheckClue c, ClueStage open, CaseFacts facts) {
    return Decision.unless(
        () ->
            new ClueChecked(
                c.caseId(),
                c.occurredAt(),
                c.clueId(),
                c.decision(),
                c.enforcementId(),
                c.reason() == null ? null : note(c.reason()),
                facts.region(),
                facts.merchantId()),
        EnforcementFilingRules.decisionIsWhole(c.decision(), c.enforcementId(), c.reason()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), open.since()));
  }

  private static Decision<ClueEvent> unknown() {
    return Decision.refuse(
        Refusal.of(ClueRefusal.CLUE_UNKNOWN, "clueId", "the id of a clue of the case"));
  }

  private static Decision<ClueEvent> alreadyChecked() {
    return Decision.refuse(
        Refusal.of(ClueRefusal.CLUE_ALREADY_CHECKED, "clueId", "a clue that was not checked"));
  }

  private static Protected note(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, "parties");
  }

  /** The state after the event. */
  public static ClueState evolve(ClueState state, ClueEvent event) {
    return switch (event) {
      case ClueFound e -> state.with(e.clueId(), new Found(e.occurredAt()));
      case ClueCheckExtended e -> state.with(e.clueId(), new Extended(e.occurredAt()));
      case ClueChecked e -> state.with(e.clueId(), new Checked(e.occurredAt()));
    };
  }
}
