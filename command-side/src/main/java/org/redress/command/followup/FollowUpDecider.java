package org.redress.command.followup;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.followup.EndedMediation.Agreed;
import org.redress.command.followup.EndedMediation.InEffect;
import org.redress.command.followup.EndedMediation.Terminated;
import org.redress.command.followup.EndedMediation.TerminationTold;
import org.redress.command.followup.EndedMediation.Waived;
import org.redress.events.DisputeRoute;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.followup.MediationAgreementWaived;
import org.redress.events.followup.PerformanceChecked;
import org.redress.events.followup.ReturnVisitRecorded;
import org.redress.events.followup.TerminationNoticeGiven;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;

/** Decides what is asked about mediations that have ended. Pure and total. */
public final class FollowUpDecider {

  /** Whom the notes of a mediation are about. */
  private static final String PARTIES = "parties";

  private static final List<DisputeRoute> AFTER_TERMINATION =
      List.of(DisputeRoute.ARBITRATION, DisputeRoute.COURT);

  private FollowUpDecider() {}

  /** Before any mediation has ended. */
  public static FollowUpState initial() {
    return new FollowUpState(Map.of());
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<FollowUpEvent> decide(
      FollowUpCommand command, FollowUpState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () -> {
          EndedMediation ended = state.ended().get(command.mediationId());
          return ended == null
              ? Decision.refuse(notEnded(command))
              : inOrder(decide(command, ended, facts), command, ended, facts);
        });
  }

  /** What is possible at all is not done before the stage that it builds on. */
  private static Decision<FollowUpEvent> inOrder(
      Decision<FollowUpEvent> decision,
      FollowUpCommand command,
      EndedMediation ended,
      CaseFacts facts) {
    return switch (decision) {
      case Decision.Accepted<FollowUpEvent> accepted ->
          Decision.unless(notBefore(facts, command.occurredAt(), ended.since()), () -> accepted);
      case Decision.Refused<FollowUpEvent> refused -> refused;
    };
  }

  private static Decision<FollowUpEvent> decide(
      FollowUpCommand command, EndedMediation ended, CaseFacts facts) {
    return switch (command) {
      case SignMediationAgreement c -> AgreementSigning.sign(c, ended);
      case WaiveMediationAgreement c -> AgreementSigning.waive(c, ended);
      case GiveTerminationNotice c -> giveNotice(c, ended, facts);
      case RecordReturnVisit c -> visit(c);
      case RecordPerformanceCheck c -> check(c, ended);
      case RecordJudicialConfirmation c -> JudicialConfirmation.decide(c, ended);
    };
  }

  private static Decision<FollowUpEvent> giveNotice(
      GiveTerminationNotice c, EndedMediation ended, CaseFacts facts) {
    return switch (ended) {
      case Terminated terminated ->
          Decision.unless(
              () ->
                  new TerminationNoticeGiven(
                      c.caseId(),
                      c.occurredAt(),
                      c.mediationId(),
                      terminated.since(),
                      c.way(),
                      c.routes().stream().distinct().toList()),
              facts.imported() ? null : courtAndArbitrationAreTold(c));
      case TerminationTold _ ->
          Decision.refuse(Refusal.of(FollowUpRefusal.TERMINATION_ALREADY_TOLD, null));
      case Agreed _, InEffect _, Waived _ ->
          Decision.refuse(
              Refusal.of(
                      FollowUpRefusal.MEDIATION_NOT_TERMINATED, "mediationId", "a terminated one")
                  .with("mediation", c.mediationId()));
    };
  }

  private static @Nullable Refusal courtAndArbitrationAreTold(GiveTerminationNotice c) {
    return c.routes().containsAll(AFTER_TERMINATION)
        ? null
        : Refusal.of(
            FollowUpRefusal.COURT_AND_ARBITRATION_NOT_TOLD,
            "routes",
            "ARBITRATION, COURT and any others");
  }

  private static Decision<FollowUpEvent> visit(RecordReturnVisit c) {
    return Decision.unless(
        () ->
            new ReturnVisitRecorded(
                c.caseId(),
                c.occurredAt(),
                c.mediationId(),
                c.kind(),
                c.faultFound(),
                ofParties(c.finding())),
        saysSomething("finding", c.finding(), LONG_TEXT));
  }

  private static Decision<FollowUpEvent> check(RecordPerformanceCheck c, EndedMediation ended) {
    return switch (ended) {
      case InEffect _, Waived _ ->
          Decision.unless(
              () ->
                  new PerformanceChecked(
                      c.caseId(),
                      c.occurredAt(),
                      c.mediationId(),
                      c.performance(),
                      c.note() == null ? null : ofParties(c.note())),
              saysSomething("note", c.note(), LONG_TEXT));
      case Agreed _ ->
          Decision.refuse(
              Refusal.of(FollowUpRefusal.AGREEMENT_NOT_IN_EFFECT, "sign or waive it before this"));
      case Terminated _, TerminationTold _ -> Decision.refuse(noAgreement(c));
    };
  }

  private static Refusal notEnded(FollowUpCommand c) {
    return Refusal.of(FollowUpRefusal.MEDIATION_NOT_ENDED, "mediationId", "an ended mediation")
        .with("mediation", c.mediationId());
  }

  /** The refusal of what needs an agreement. */
  static Refusal noAgreement(FollowUpCommand c) {
    return Refusal.of(FollowUpRefusal.AGREEMENT_MISSING, "mediationId", "one with an agreement")
        .with("mediation", c.mediationId());
  }

  private static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  /** The state after an event of a mediation: one that ends is followed up from then on. */
  public static FollowUpState mediated(FollowUpState state, MediationEvent event) {
    return switch (event) {
      case MediationSettled e -> state.with(e.mediationId(), new Agreed(e.occurredAt(), null));
      case MediationTerminated e -> state.with(e.mediationId(), new Terminated(e.occurredAt()));
      default -> state;
    };
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static FollowUpState evolve(FollowUpState state, FollowUpEvent event) {
    return state.change(event.mediationId(), before -> evolve(before, event));
  }

  private static EndedMediation evolve(EndedMediation before, FollowUpEvent event) {
    return switch (before) {
      case Agreed agreed -> evolve(agreed, event);
      case Terminated terminated ->
          event instanceof TerminationNoticeGiven e
              ? new TerminationTold(e.occurredAt())
              : terminated;
      case InEffect agreement ->
          event instanceof JudicialConfirmationRecorded
              ? new InEffect(agreement.since(), true)
              : agreement;
      case Waived _, TerminationTold _ -> before;
    };
  }

  private static EndedMediation evolve(Agreed before, FollowUpEvent event) {
    return switch (event) {
      case MediationAgreementSigned e -> new Agreed(e.occurredAt(), e.side());
      case MediationAgreementEffective e -> new InEffect(e.occurredAt(), false);
      case MediationAgreementWaived e -> new Waived(e.occurredAt());
      case TerminationNoticeGiven _,
          ReturnVisitRecorded _,
          PerformanceChecked _,
          JudicialConfirmationRecorded _ ->
          before;
    };
  }
}
