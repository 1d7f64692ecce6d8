package org.redress.command.consultation;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.originIsNamed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.SenderText;
import org.redress.command.TimeRules;
import org.redress.command.consultation.ConsultationState.Answered;
import org.redress.command.consultation.ConsultationState.NotRegistered;
import org.redress.command.consultation.ConsultationState.Registered;
import org.redress.command.consultation.ConsultationState.Routed;
import org.redress.events.consultation.ConsultationAnswered;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.consultation.ConsultationRegistered;
import org.redress.events.consultation.ConsultationRouted;

/** Decides what is asked about a consultation. Pure and total. */
public final class ConsultationDecider {

  private ConsultationDecider() {}

  /** Before there is a consultation. */
  public static ConsultationState initial() {
    return new NotRegistered();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ConsultationEvent> decide(
      ConsultationCommand command, ConsultationState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case RegisterConsultation c -> register(c, state);
              case AnswerConsultation c -> whileOpen(state, open -> answer(c, open));
              case RouteElsewhere c -> whileOpen(state, open -> route(c, open));
            });
  }

  private static Decision<ConsultationEvent> register(
      RegisterConsultation c, ConsultationState state) {
    return switch (state) {
      case NotRegistered _ ->
          Decision.unless(
              () ->
                  new ConsultationRegistered(
                      c.consultationId(),
                      c.occurredAt(),
                      c.channel(),
                      c.kind(),
                      SenderText.asProtected(c.sender()),
                      Objects.requireNonNull(SenderText.words(c.question())),
                      c.region(),
                      c.letterId(),
                      c.origin()),
              idIsWellFormed("consultationId", c.consultationId()),
              SenderText.saysWho("sender", c.sender()),
              saysSomething("question", c.question(), LONG_TEXT),
              regionIsWellFormed("region", c.region()),
              c.letterId() == null ? null : idIsWellFormed("letterId", c.letterId()),
              originIsNamed("origin", c.origin()));
      case Registered _, Answered _, Routed _ ->
          Decision.refuse(
              Refusal.of(
                  ConsultationRefusal.CONSULTATION_ALREADY_REGISTERED,
                  "consultationId",
                  "an id under which nothing was registered"));
    };
  }

  private static Decision<ConsultationEvent> whileOpen(
      ConsultationState state, Function<Registered, Decision<ConsultationEvent>> further) {
    return switch (state) {
      case Registered open -> further.apply(open);
      case NotRegistered _ ->
          Decision.refuse(
              Refusal.of(
                  ConsultationRefusal.CONSULTATION_UNKNOWN,
                  "consultationId",
                  "the id of a consultation on file"));
      case Answered _ -> Decision.refuse(InputRules.wrongState("ANSWERED", "REGISTERED"));
      case Routed _ -> Decision.refuse(InputRules.wrongState("ROUTED", "REGISTERED"));
    };
  }

  private static Decision<ConsultationEvent> answer(AnswerConsultation c, Registered open) {
    return Decision.unless(
        () ->
            new ConsultationAnswered(
                c.consultationId(),
                c.occurredAt(),
                Objects.requireNonNull(SenderText.words(c.answer()))),
        hasNoOtherWay(open),
        saysSomething("answer", c.answer(), LONG_TEXT),
        notBefore(c, open));
  }

  /** What has a procedure of its own is not answered here but told that procedure. */
  private static @Nullable Refusal hasNoOtherWay(Registered open) {
    return switch (open.kind()) {
      case QUERY, OTHER -> null;
      case INFORMATION_DISCLOSURE, ADMINISTRATIVE_REVIEW, DISCIPLINE, PETITION ->
          Refusal.of(
              ConsultationRefusal.CONSULTATION_HAS_OWN_WAY, "tell the way: Order 121 Art. 44");
    };
  }

  private static Decision<ConsultationEvent> route(RouteElsewhere c, Registered open) {
    return Decision.unless(
        () -> new ConsultationRouted(c.consultationId(), c.occurredAt(), c.way()),
        saysSomething("way", c.way(), LONG_TEXT),
        notBefore(c, open));
  }

  private static @Nullable Refusal notBefore(ConsultationCommand c, Registered open) {
    return open.imported() ? null : TimeRules.notBefore(c.occurredAt(), open.since());
  }

  /** The state after the event. */
  public static ConsultationState evolve(ConsultationState state, ConsultationEvent event) {
    return switch (event) {
      case ConsultationRegistered e ->
          state instanceof NotRegistered
              ? new Registered(e.occurredAt(), e.kind(), e.origin() != null)
              : state;
      case ConsultationAnswered _ -> state instanceof Registered ? new Answered() : state;
      case ConsultationRouted _ -> state instanceof Registered ? new Routed() : state;
    };
  }
}
