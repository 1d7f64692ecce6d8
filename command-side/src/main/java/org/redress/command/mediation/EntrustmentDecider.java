package org.redress.command.mediation;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.mediation.MediationRules.ofParties;
import static org.redress.command.mediation.MediationRules.whileGoingOn;
import static org.redress.command.mediation.MediationRules.whileOpen;

import java.util.Objects;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.mediation.MediationCourse.Entrustment;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentEvent;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationEvent;

/**
 * Decides about entrusted mediation: Order 121 Art. 19. The body acts in the authority's name, so
 * sessions, agreement and termination are recorded as ever; when the mediation ends, so does the
 * entrusting.
 */
final class EntrustmentDecider {

  private EntrustmentDecider() {}

  static Decision<MediationEvent> decide(
      EntrustmentCommand command, MediationState state, CaseFacts facts) {
    return switch (command) {
      case EntrustMediation c -> whileGoingOn(state, open -> entrust(c, open, facts));
      case EndEntrustment c -> whileOpen(state, open -> end(c, open, facts));
    };
  }

  private static Decision<MediationEvent> entrust(EntrustMediation c, Open open, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(
            open.course().entrustment() == null
                ? null
                : Refusal.of(
                    MediationRefusal.SUB_ENTRUSTING, "end the present entrusting before this"),
            ConsentRules.met(c, facts)),
        () ->
            Decision.unless(
                () ->
                    new MediationEntrusted(
                        c.caseId(),
                        c.occurredAt(),
                        open.openMediationId(),
                        c.kind(),
                        c.body(),
                        Objects.requireNonNull(c.complainantConsent()),
                        Objects.requireNonNull(c.respondentConsent())),
                saysSomething("body", c.body(), SHORT_TEXT),
                notBefore(facts, c.occurredAt(), open.since())));
  }

  private static Decision<MediationEvent> end(EndEntrustment c, Open open, CaseFacts facts) {
    Entrustment entrustment = open.course().entrustment();
    if (entrustment == null) {
      return Decision.refuse(
          Refusal.of(MediationRefusal.MEDIATION_NOT_ENTRUSTED, "entrust it before this"));
    }
    return Decision.unless(
        () ->
            new EntrustmentEnded(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                entrustment.body(),
                entrustment.since(),
                c.result(),
                ofParties(c.note())),
        saysSomething("note", c.note(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), entrustment.since()));
  }

  /** The course of the mediation after the event. */
  static MediationCourse evolve(MediationCourse course, EntrustmentEvent event) {
    return switch (event) {
      case MediationEntrusted e ->
          course.entrusted(new Entrustment(e.body(), e.occurredAt()), e.kind());
      case EntrustmentEnded e -> course.givenBack(e.result() == EntrustmentResult.AGREED);
    };
  }
}
