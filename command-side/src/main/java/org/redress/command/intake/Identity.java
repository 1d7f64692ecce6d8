package org.redress.command.intake;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.PersonalDataKind;
import org.redress.events.intake.IdentityProofRecorded;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.intake.IdentityRefusalRecorded;
import org.redress.events.intake.IntakeEvent;

/** Who the complainant is: Order 121 Art. 10, 16 (6). */
final class Identity {

  private static final String COMPLAINANT = "complainant";

  private Identity() {}

  static Decision<IntakeEvent> request(RequestIdentityProof c, @Nullable Instant requestedAt) {
    LocalDate askedOn = ChinaTime.dayOf(c.occurredAt());
    return Decision.unless(
        () -> new IdentityProofRequested(c.caseId(), c.occurredAt(), c.dueOn()),
        requestedAt == null
            ? null
            : Refusal.of(
                IntakeRefusal.IDENTITY_ALREADY_REQUESTED, "after the open request was answered"),
        TimeRules.dayIsRecordable("dueOn", c.dueOn()),
        c.dueOn().isAfter(askedOn)
            ? null
            : Refusal.of(IntakeRefusal.IDENTITY_DUE_TOO_EARLY, "dueOn", "after " + askedOn));
  }

  /** Papers may be shown without being asked for. */
  static Decision<IntakeEvent> prove(
      RecordIdentityProof c, @Nullable Instant requestedAt, CaseFacts facts) {
    return Decision.unless(
        () ->
            new IdentityProofRecorded(
                c.caseId(),
                c.occurredAt(),
                c.documentType(),
                c.number().as(PersonalDataKind.ID_NUMBER, COMPLAINANT)),
        saysSomething("documentType", c.documentType(), SHORT_TEXT),
        saysSomething("number", c.number(), SHORT_TEXT),
        notBefore(facts, c.occurredAt(), requestedAt));
  }

  static Decision<IntakeEvent> refuse(
      RecordIdentityRefusal c, @Nullable Instant requestedAt, CaseFacts facts) {
    return Decision.unless(
        () ->
            new IdentityRefusalRecorded(
                c.caseId(), c.occurredAt(), c.note().as(PersonalDataKind.FREE_TEXT, COMPLAINANT)),
        saysSomething("note", c.note(), LONG_TEXT),
        requestedAt == null
            ? Refusal.of(
                IntakeRefusal.IDENTITY_NOT_REQUESTED, "after a request (Order 121 Art. 10)")
            : null,
        notBefore(facts, c.occurredAt(), requestedAt));
  }
}
