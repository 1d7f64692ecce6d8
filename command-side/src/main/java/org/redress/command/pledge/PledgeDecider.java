package org.redress.command.pledge;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.TimeRules.notBefore;

import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.pledge.PledgeState.Ended;
import org.redress.command.pledge.PledgeState.InForce;
import org.redress.command.pledge.PledgeState.Made;
import org.redress.command.pledge.PledgeState.NotMade;
import org.redress.command.pledge.PledgeState.Suspended;
import org.redress.events.PersonalDataKind;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;

/** Decides what is asked about a pledge. Pure and total. */
public final class PledgeDecider {

  private PledgeDecider() {}

  /** Before there is a pledge. */
  public static PledgeState initial() {
    return new NotMade();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param merchantRegistered whether there is a merchant record under the id that {@link
   *     MakePledge} names; no other command asks
   */
  public static Decision<PledgeEvent> decide(
      PledgeCommand command, PledgeState state, boolean merchantRegistered) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case MakePledge make -> make(make, state, merchantRegistered);
              case SuspendPledge suspend -> suspend(suspend, state);
              case ResumePledge resume -> resume(resume, state);
              case EndPledge end -> end(end, state);
              case CarryOutNoReasonReturn carryOut -> carryOut(carryOut, state);
              case RecordRefusedReturn refused -> refused(refused, state);
            });
  }

  private static Decision<PledgeEvent> make(
      MakePledge c, PledgeState state, boolean merchantRegistered) {
    return switch (state) {
      case NotMade _ ->
          Decision.unless(
              () ->
                  new PledgeMade(
                      c.pledgeId(),
                      c.occurredAt(),
                      c.merchantId(),
                      c.kind(),
                      c.returnTermDays(),
                      c.terms(),
                      c.region()),
              PledgeRules.met(c, merchantRegistered));
      case Made _ ->
          Decision.refuse(
              Refusal.of(
                  PledgeRefusal.PLEDGE_ALREADY_MADE,
                  "pledgeId",
                  "an id under which nothing was pledged"));
    };
  }

  private static Decision<PledgeEvent> suspend(SuspendPledge c, PledgeState state) {
    return switch (state) {
      case InForce(PledgeRecord pledge, var since) ->
          Decision.unless(
              () ->
                  new PledgeSuspended(
                      c.pledgeId(),
                      c.occurredAt(),
                      pledge.merchantId(),
                      c.reason(),
                      pledge.region()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), since));
      case NotMade _, Suspended _, Ended _ -> notIn(state, "IN_FORCE");
    };
  }

  private static Decision<PledgeEvent> resume(ResumePledge c, PledgeState state) {
    return switch (state) {
      case Suspended(PledgeRecord pledge, var since) ->
          Decision.unless(
              () ->
                  new PledgeResumed(
                      c.pledgeId(), c.occurredAt(), pledge.merchantId(), pledge.region()),
              notBefore(c.occurredAt(), since));
      case NotMade _, InForce _, Ended _ -> notIn(state, "SUSPENDED");
    };
  }

  private static Decision<PledgeEvent> end(EndPledge c, PledgeState state) {
    return switch (state) {
      case InForce made -> end(c, made);
      case Suspended made -> end(c, made);
      case NotMade _, Ended _ -> notIn(state, "IN_FORCE or SUSPENDED");
    };
  }

  private static Decision<PledgeEvent> end(EndPledge c, Made made) {
    return Decision.unless(
        () ->
            new PledgeEnded(
                c.pledgeId(),
                c.occurredAt(),
                made.pledge().merchantId(),
                c.reason(),
                made.pledge().region()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(c.occurredAt(), made.since()));
  }

  private static Decision<PledgeEvent> carryOut(CarryOutNoReasonReturn c, PledgeState state) {
    return switch (state) {
      case Made made ->
          Decision.unless(() -> carriedOut(c, made.pledge()), ReturnRules.met(c, made.pledge()));
      case NotMade _ -> notIn(state, "IN_FORCE, SUSPENDED or ENDED");
    };
  }

  private static PledgeEvent carriedOut(CarryOutNoReasonReturn c, PledgeRecord pledge) {
    int number = pledge.returns() + 1;
    return new NoReasonReturnCarriedOut(
        c.pledgeId(),
        c.occurredAt(),
        pledge.merchantId(),
        "T" + number,
        c.receivedOn(),
        c.returnedOn(),
        c.goods(),
        c.amountMinor(),
        c.currency(),
        number,
        pledge.region());
  }

  private static Decision<PledgeEvent> refused(RecordRefusedReturn c, PledgeState state) {
    return switch (state) {
      case Made made ->
          Decision.unless(
              () -> refusal(c, made.pledge()), ReturnRules.refusalMet(c, made.pledge()));
      case NotMade _ -> notIn(state, "IN_FORCE, SUSPENDED or ENDED");
    };
  }

  private static PledgeEvent refusal(RecordRefusedReturn c, PledgeRecord pledge) {
    return new NoReasonReturnRefused(
        c.pledgeId(),
        c.occurredAt(),
        pledge.merchantId(),
        "R" + (pledge.refusals() + 1),
        c.receivedOn(),
        c.askedOn(),
        c.goods(),
        c.words().as(PersonalDataKind.FREE_TEXT, "consumer"),
        pledge.region());
  }

  private static Decision<PledgeEvent> notIn(PledgeState state, String allowed) {
    return Decision.refuse(
        switch (state) {
          case NotMade _ ->
              Refusal.of(
                  PledgeRefusal.PLEDGE_UNKNOWN, "pledgeId", "the id of a pledge that was made");
          case Made _ -> InputRules.wrongState(state.wireName(), allowed);
        });
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static PledgeState evolve(PledgeState state, PledgeEvent event) {
    return switch (state) {
      case NotMade _ ->
          event instanceof PledgeMade e ? new InForce(PledgeRecord.made(e), e.occurredAt()) : state;
      case Made before -> evolve(before, event);
    };
  }

  private static PledgeState evolve(Made before, PledgeEvent event) {
    PledgeRecord pledge = before.pledge();
    return switch (event) {
      case PledgeMade _ -> before;
      case PledgeSuspended e -> new Suspended(pledge.stopped(e.occurredAt()), e.occurredAt());
      case PledgeResumed e -> new InForce(pledge.resumed(e.occurredAt()), e.occurredAt());
      case PledgeEnded e -> new Ended(pledge.stopped(e.occurredAt()), e.occurredAt());
      case NoReasonReturnCarriedOut _ -> with(before, pledge.returned());
      case NoReasonReturnRefused _ -> with(before, pledge.refused());
    };
  }

  private static PledgeState with(Made before, PledgeRecord pledge) {
    return switch (before) {
      case InForce(_, var since) -> new InForce(pledge, since);
      case Suspended(_, var since) -> new Suspended(pledge, since);
      case Ended(_, var since) -> new Ended(pledge, since);
    };
  }
}
