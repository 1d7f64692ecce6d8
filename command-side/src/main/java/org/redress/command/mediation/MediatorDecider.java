package org.redress.command.mediation;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.mediation.MediationRules.ofParties;
import static org.redress.command.mediation.MediationRules.protectedText;
import static org.redress.command.mediation.MediationRules.whileGoingOn;
import static org.redress.command.mediation.MediationRules.whileOpen;

import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.mediation.MediationCourse.Challenge;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationHelperInvited;
import org.redress.events.mediation.MediatorChanged;
import org.redress.events.mediation.MediatorEvent;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Relation;

/**
 * Decides who mediates, who helps, and who steps back: Order 121 Art. 21. A request for recusal
 * suspends the mediation: until it is decided, nothing goes on but ending what runs elsewhere (a
 * test, an entrusting) and terminating.
 */
final class MediatorDecider {

  private MediatorDecider() {}

  static Decision<MediationEvent> decide(
      MediatorCommand command, MediationState state, CaseFacts facts) {
    return switch (command) {
      case InviteMediationHelper c -> whileGoingOn(state, open -> invite(c, open, facts));
      case ChangeMediator c -> whileGoingOn(state, open -> change(c, open, facts));
      case RequestRecusal c -> whileGoingOn(state, open -> request(c, open, facts));
      case DecideRecusal c -> whileOpen(state, open -> decideRecusal(c, open, facts));
    };
  }

  private static Decision<MediationEvent> invite(
      InviteMediationHelper c, Open open, CaseFacts facts) {
    return Decision.unless(
        () ->
            new MediationHelperInvited(
                c.caseId(), c.occurredAt(), open.openMediationId(), c.helper(), c.organisation()),
        MediatorRules.isImpartial("helper", c.helper(), c.relation(), facts),
        MediatorRules.isNew("helper", c.helper(), open),
        saysSomething("organisation", c.organisation(), SHORT_TEXT),
        notBefore(facts, c.occurredAt(), open.openedAt()));
  }

  private static Decision<MediationEvent> change(ChangeMediator c, Open open, CaseFacts facts) {
    return Decision.unless(
        () ->
            new MediatorChanged(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                open.course().mediator(),
                c.mediator(),
                ofParties(c.reason())),
        MediatorRules.isImpartial("mediator", c.mediator(), c.relation(), facts),
        open.course().mediator().equals(c.mediator())
            ? Refusal.of(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "mediator", "somebody else")
            : null,
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), open.openedAt()));
  }

  private static Decision<MediationEvent> request(RequestRecusal c, Open open, CaseFacts facts) {
    return Decision.unless(
        () ->
            new RecusalRequested(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                c.by(),
                c.challenged(),
                c.claimed(),
                protectedText(c.reason())),
        open.course().takesPart(c.challenged())
            ? null
            : Refusal.of(
                MediationRefusal.CHALLENGED_UNKNOWN, "challenged", "the mediator or a helper"),
        c.claimed() == Relation.NONE
            ? Refusal.of(
                MediationRefusal.RECUSAL_GROUND_MISSING, "claimed", "KIN, INTEREST or PARTY")
            : null,
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), open.since()));
  }

  private static Decision<MediationEvent> decideRecusal(
      DecideRecusal c, Open open, CaseFacts facts) {
    Challenge challenge = open.course().challenge();
    if (challenge == null) {
      return Decision.refuse(
          Refusal.of(MediationRefusal.RECUSAL_NOT_REQUESTED, "record a request before this"));
    }
    return Decision.unless(
        () ->
            new RecusalDecided(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                challenge.challenged(),
                challenge.since(),
                c.decision(),
                c.newMediator(),
                c.decidedBy(),
                ofParties(c.reason())),
        saysSomething("decidedBy", c.decidedBy(), SHORT_TEXT),
        c.decidedBy().equals(challenge.challenged())
            ? Refusal.of(
                MediationRefusal.RECUSAL_DECIDED_BY_CHALLENGED, "decidedBy", "somebody else")
            : null,
        successorIsNamed(c, challenge, open, facts),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), challenge.since()));
  }

  /** Exactly when the mediator who presides steps back, somebody impartial follows. */
  private static @Nullable Refusal successorIsNamed(
      DecideRecusal c, Challenge challenge, Open open, CaseFacts facts) {
    String mediator = open.course().mediator();
    String successor = c.newMediator();
    boolean needed =
        c.decision() == RecusalDecision.GRANTED && challenge.challenged().equals(mediator);
    if (!needed) {
      return successor == null
          ? null
          : Refusal.of(MediationRefusal.NEW_MEDIATOR_NOT_NEEDED, "newMediator", "none");
    }
    if (successor == null) {
      return InputRules.isMissing("newMediator");
    }
    return Refusal.firstOf(
        MediatorRules.isImpartial("newMediator", successor, c.relation(), facts),
        successor.equals(mediator)
            ? Refusal.of(
                MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "newMediator", "somebody else")
            : null);
  }

  /** The course of the mediation after the event. */
  static MediationCourse evolve(MediationCourse course, MediatorEvent event) {
    return switch (event) {
      case MediationHelperInvited e -> course.helpedBy(e.helper());
      case MediatorChanged e -> course.presidedBy(e.mediator());
      case RecusalRequested e -> course.challenged(new Challenge(e.challenged(), e.occurredAt()));
      case RecusalDecided e -> decided(course.challenged(null), e);
    };
  }

  private static MediationCourse decided(MediationCourse course, RecusalDecided e) {
    MediationCourse after =
        e.decision() == RecusalDecision.GRANTED ? course.notHelpedBy(e.challenged()) : course;
    return e.newMediator() == null ? after : after.presidedBy(e.newMediator());
  }
}
