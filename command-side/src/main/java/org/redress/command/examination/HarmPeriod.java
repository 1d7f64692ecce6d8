package org.redress.command.examination;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.PersonalDataKind;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.examination.HarmKnowledgeRecorded;

/**
 * The three years after which a complaint is not accepted: Order 121 Art. 16 (4). They are calendar
 * years; the day of knowing is not counted. That a last day on a holiday moves the end (Art. 45) is
 * left to the person who decides, as no calendar is published for years long past or ahead.
 */
final class HarmPeriod {

  private static final int YEARS = 3;

  private HarmPeriod() {}

  static Decision<ExaminationEvent> record(
      RecordHarmKnowledge c, @Nullable Refusal notExamined, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(
            notExamined,
            saysSomething("evidence", c.evidence(), LONG_TEXT),
            TimeRules.dayIsRecordable("knownOn", c.knownOn())),
        () -> recorded(c, Objects.requireNonNull(facts.filedAt()), facts));
  }

  private static Decision<ExaminationEvent> recorded(
      RecordHarmKnowledge c, Instant filedAt, CaseFacts facts) {
    LocalDate receivedOn = ChinaTime.dayOf(filedAt);
    LocalDate lastDay = c.knownOn().plusYears(YEARS);
    return Decision.unless(
        () ->
            new HarmKnowledgeRecorded(
                c.caseId(),
                c.occurredAt(),
                c.knownOn(),
                lastDay,
                receivedOn,
                receivedOn.isAfter(lastDay),
                c.evidence() == null
                    ? null
                    : c.evidence().as(PersonalDataKind.FREE_TEXT, "complainant")),
        c.knownOn().isAfter(receivedOn)
            ? Refusal.of(
                ExaminationRefusal.HARM_KNOWN_AFTER_COMPLAINT, "knownOn", "not after " + receivedOn)
            : null,
        notBefore(facts, c.occurredAt(), filedAt));
  }
}
