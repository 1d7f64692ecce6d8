package org.redress.command.followup;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.followup.EndedMediation.Agreed;
import org.redress.command.followup.EndedMediation.InEffect;
import org.redress.command.followup.EndedMediation.Terminated;
import org.redress.command.followup.EndedMediation.TerminationTold;
import org.redress.command.followup.EndedMediation.Waived;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.JudicialConfirmationRecorded;

/**
 * A court confirms an agreement in effect (司法确认): People's Mediation Law Art. 33. Whether the sides
 * applied within the 30 days is for the court to judge, so a late application is recorded as well.
 */
final class JudicialConfirmation {

  private JudicialConfirmation() {}

  static Decision<FollowUpEvent> decide(RecordJudicialConfirmation c, EndedMediation ended) {
    return switch (ended) {
      case InEffect agreement -> confirm(c, agreement);
      case Agreed _, Waived _ ->
          Decision.refuse(
              Refusal.of(FollowUpRefusal.AGREEMENT_NOT_IN_EFFECT, "an agreement in effect"));
      case Terminated _, TerminationTold _ -> Decision.refuse(FollowUpDecider.noAgreement(c));
    };
  }

  private static Decision<FollowUpEvent> confirm(RecordJudicialConfirmation c, InEffect agreement) {
    return Decision.unless(
        () ->
            new JudicialConfirmationRecorded(
                c.caseId(),
                c.occurredAt(),
                c.mediationId(),
                c.court(),
                agreement.since(),
                c.appliedOn(),
                c.confirmedOn()),
        agreement.confirmed()
            ? Refusal.of(FollowUpRefusal.AGREEMENT_ALREADY_CONFIRMED, null)
            : null,
        saysSomething("court", c.court(), SHORT_TEXT),
        TimeRules.dayIsRecordable("appliedOn", c.appliedOn()),
        TimeRules.dayIsRecordable("confirmedOn", c.confirmedOn()),
        daysFollowEachOther(c, ChinaTime.dayOf(agreement.since())));
  }

  private static @Nullable Refusal daysFollowEachOther(
      RecordJudicialConfirmation c, LocalDate effectiveOn) {
    if (c.appliedOn().isBefore(effectiveOn)) {
      return disordered("appliedOn", "not before " + effectiveOn);
    }
    if (c.confirmedOn().isBefore(c.appliedOn())) {
      return disordered("confirmedOn", "not before " + c.appliedOn());
    }
    LocalDate knownOn = ChinaTime.dayOf(c.occurredAt());
    return c.confirmedOn().isAfter(knownOn)
        ? disordered("confirmedOn", "not after " + knownOn)
        : null;
  }

  private static Refusal disordered(String field, String allowed) {
    return Refusal.of(FollowUpRefusal.CONFIRMATION_DAYS_DISORDERED, field, allowed);
  }
}
