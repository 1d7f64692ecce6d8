package org.redress.command.mediation;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.mediation.MediationRules.ofParties;
import static org.redress.command.mediation.MediationRules.whileGoingOn;
import static org.redress.command.mediation.MediationRules.whileOpen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseFacts.ComplaintStage;
import org.redress.command.CaseFacts.Settlement;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.mediation.MediationState.Ended;
import org.redress.command.mediation.MediationState.NotMediated;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.RecordFlag;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.EntrustmentEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.MediatorEvent;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.mediation.TestEvent;

/** Decides what is asked about the mediations of a case. Pure and total. */
public final class MediationDecider {

  private MediationDecider() {}

  /** Before any mediation. */
  public static MediationState initial() {
    return new NotMediated();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<MediationEvent> decide(
      MediationCommand command, MediationState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case OpenMediation open -> open(open, state, facts);
              case GiveMediationNotice notice -> giveNotice(notice, state, facts);
              case HoldMediationSession hold -> hold(hold, state, facts);
              case MediatorCommand c -> MediatorDecider.decide(c, state, facts);
              case EntrustmentCommand c -> EntrustmentDecider.decide(c, state, facts);
              case TestCommand c -> TestDecider.decide(c, state, facts);
              case SettleMediation settle -> settle(settle, state, facts);
              case TerminateMediation terminate -> terminate(terminate, state, facts);
            });
  }

  private static Decision<MediationEvent> open(
      OpenMediation c, MediationState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(complaintIsAccepted(facts), noneIsOpen(state), ConsentRules.met(c, facts)),
        () ->
            Decision.unless(
                () ->
                    new MediationOpened(
                        c.caseId(),
                        c.occurredAt(),
                        MediationState.idOf(state.count() + 1),
                        Objects.requireNonNull(c.complainantConsent()),
                        Objects.requireNonNull(c.respondentConsent()),
                        c.mediator(),
                        facts.region(),
                        facts.merchantId()),
                MediatorRules.isImpartial("mediator", c.mediator(), c.relation(), facts),
                notBefore(facts, c.occurredAt(), facts.acceptedSince()),
                notBefore(facts, c.occurredAt(), state.endedAt())));
  }

  /** Mediation follows acceptance: Order 121 Art. 18, 23 (5). */
  private static @Nullable Refusal complaintIsAccepted(CaseFacts facts) {
    return facts.stage() == ComplaintStage.ACCEPTED
        ? null
        : InputRules.wrongState(facts.stage(), "ACCEPTED");
  }

  private static @Nullable Refusal noneIsOpen(MediationState state) {
    return switch (state) {
      case NotMediated _, Ended _ -> null;
      case Open open ->
          Refusal.of(
                  MediationRefusal.MEDIATION_ALREADY_OPEN,
                  "settle or terminate the open mediation before this")
              .with("mediation", open.openMediationId());
    };
  }

  private static Decision<MediationEvent> giveNotice(
      GiveMediationNotice c, MediationState state, CaseFacts facts) {
    return whileGoingOn(
        state,
        open ->
            Decision.unless(
                () ->
                    new MediationNoticeGiven(
                        c.caseId(),
                        c.occurredAt(),
                        open.openMediationId(),
                        c.sessionAt(),
                        c.place(),
                        c.mediators(),
                        c.recusalDays(),
                        c.way()),
                NoticeRules.met(c, facts),
                notBefore(facts, c.occurredAt(), open.openedAt())));
  }

  private static Decision<MediationEvent> hold(
      HoldMediationSession c, MediationState state, CaseFacts facts) {
    return whileGoingOn(
        state,
        open ->
            Decision.unless(
                () ->
                    new MediationSessionHeld(
                        c.caseId(),
                        c.occurredAt(),
                        open.openMediationId(),
                        open.sessions() + 1,
                        c.mode(),
                        ofParties(c.summary())),
                saysSomething("summary", c.summary(), LONG_TEXT),
                notBefore(facts, c.occurredAt(), open.openedAt()),
                NoticeRules.sessionWasAnnounced(c, open, facts)));
  }

  private static Decision<MediationEvent> settle(
      SettleMediation c, MediationState state, CaseFacts facts) {
    return whileGoingOn(
        state,
        open ->
            Decision.unless(
                () ->
                    new MediationSettled(
                        c.caseId(),
                        c.occurredAt(),
                        open.openMediationId(),
                        numbered(c.terms()),
                        SettlementRules.totalMinor(c.terms()),
                        c.currency(),
                        facts.region(),
                        facts.merchantId(),
                        flags(open, c.occurredAt())),
                SettlementRules.met(c, facts),
                CaseRules.representedConsented(facts, RepresentedAct.AGREEMENT),
                MediationRules.noTestRuns(open),
                notBefore(facts, c.occurredAt(), open.since())));
  }

  private static List<SettlementTerm> numbered(List<SettleMediation.Term> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> {
          SettleMediation.Term term = terms.get(i);
          return new SettlementTerm(
              i + 1, term.type(), term.amountMinor(), term.performBy(), ofParties(term.text()));
        })
        .toList();
  }

  /** Termination is possible while a request for recusal waits: nobody is held in a mediation. */
  private static Decision<MediationEvent> terminate(
      TerminateMediation c, MediationState state, CaseFacts facts) {
    return whileOpen(
        state,
        open ->
            Decision.unless(
                () ->
                    new MediationTerminated(
                        c.caseId(),
                        c.occurredAt(),
                        open.openMediationId(),
                        c.ground(),
                        ofParties(c.reason()),
                        facts.region(),
                        facts.merchantId(),
                        flags(open, c.occurredAt())),
                saysSomething("reason", c.reason(), LONG_TEXT),
                MediationRules.noTestRuns(open),
                notBefore(facts, c.occurredAt(), open.since())));
  }

  private static List<RecordFlag> flags(Open open, Instant endedAt) {
    return endedAt.isBefore(open.openedAt())
        ? List.of(RecordFlag.ENDS_BEFORE_IT_STARTS)
        : List.of();
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static MediationState evolve(MediationState state, MediationEvent event) {
    return event instanceof MediationOpened opened
        ? opened(state, opened)
        : state instanceof Open open ? evolve(open, event) : state;
  }

  private static Open opened(MediationState before, MediationOpened e) {
    return new Open(
        before.count() + 1,
        e.occurredAt(),
        0,
        e.occurredAt(),
        MediationCourse.begin(e.mediator()),
        before.endedAt(),
        before.settlements());
  }

  private static MediationState evolve(Open open, MediationEvent event) {
    MediationCourse course = open.course();
    Instant at = event.occurredAt();
    return switch (event) {
      case MediationOpened e -> opened(open, e);
      case MediationNoticeGiven e -> open.after(at, course.told(e.sessionAt()));
      case MediationSessionHeld e -> held(open, e);
      case MediatorEvent e -> open.after(at, MediatorDecider.evolve(course, e));
      case EntrustmentEvent e -> open.after(at, EntrustmentDecider.evolve(course, e));
      case TestEvent e -> open.after(at, TestDecider.evolve(course, e));
      case MediationSettled e -> new Ended(open.count(), at, withAgreement(open, e));
      case MediationTerminated _ -> new Ended(open.count(), at, open.settlements());
    };
  }

  /** A session on site is the one that was told; the next one is told anew. */
  private static Open held(Open open, MediationSessionHeld e) {
    MediationCourse course =
        e.mode() == SessionMode.ON_SITE ? open.course().told(null) : open.course();
    return open.after(e.occurredAt(), course).held(e.session());
  }

  private static List<Settlement> withAgreement(Open open, MediationSettled e) {
    var all = new ArrayList<>(open.settlements());
    all.add(
        new Settlement(
            e.mediationId(),
            e.totalMinor(),
            e.currency(),
            e.occurredAt(),
            open.course().through()));
    return List.copyOf(all);
  }
}
