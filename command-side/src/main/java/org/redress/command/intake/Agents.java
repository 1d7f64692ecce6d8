package org.redress.command.intake;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.intake.IntakeState.Agencies;
import org.redress.events.PersonalDataKind;
import org.redress.events.intake.AgencyEnded;
import org.redress.events.intake.AgentAppointed;
import org.redress.events.intake.IntakeEvent;

/** Agents with power of attorney: Order 121 Art. 11. */
final class Agents {

  private Agents() {}

  static Decision<IntakeEvent> appoint(AppointAgent c, Agencies agencies) {
    String id = "A" + (agencies.count() + 1);
    return Decision.unless(
        () ->
            new AgentAppointed(
                c.caseId(),
                c.occurredAt(),
                id,
                c.name().as(PersonalDataKind.NAME, id),
                c.idDocument().as(PersonalDataKind.ID_NUMBER, id),
                c.matter().as(PersonalDataKind.FREE_TEXT, id),
                c.power(),
                c.termUntil(),
                c.signedOn()),
        saysSomething("name", c.name(), SHORT_TEXT),
        saysSomething("idDocument", c.idDocument(), SHORT_TEXT),
        saysSomething("matter", c.matter(), LONG_TEXT),
        TimeRules.dayIsRecordable("signedOn", c.signedOn()),
        TimeRules.dayIsRecordable("termUntil", c.termUntil()),
        powerIsInForce(c));
  }

  private static @Nullable Refusal powerIsInForce(AppointAgent c) {
    LocalDate shownOn = ChinaTime.dayOf(c.occurredAt());
    if (c.signedOn().isAfter(shownOn)) {
      return Refusal.of(IntakeRefusal.AGENCY_SIGNED_LATER, "signedOn", "not after " + shownOn);
    }
    return c.termUntil() != null && c.termUntil().isBefore(shownOn)
        ? Refusal.of(IntakeRefusal.AGENCY_TERM_PASSED, "termUntil", "not before " + shownOn)
        : null;
  }

  static Decision<IntakeEvent> end(EndAgency c, Agencies agencies, CaseFacts facts) {
    Instant since = agencies.running().get(c.agentId());
    if (since == null) {
      return Decision.refuse(
          Refusal.of(IntakeRefusal.AGENCY_UNKNOWN, "agentId", "the id of a running agency"));
    }
    return Decision.unless(
        () ->
            new AgencyEnded(
                c.caseId(),
                c.occurredAt(),
                c.agentId(),
                c.reason() == null ? null : c.reason().as(PersonalDataKind.FREE_TEXT, c.agentId())),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), since));
  }

  static Agencies appointed(Agencies before, AgentAppointed e) {
    var running = new LinkedHashMap<>(before.running());
    running.put(e.agentId(), e.occurredAt());
    return new Agencies(before.count() + 1, Collections.unmodifiableMap(running));
  }

  static Agencies ended(Agencies before, AgencyEnded e) {
    var running = new LinkedHashMap<>(before.running());
    running.remove(e.agentId());
    return new Agencies(before.count(), Collections.unmodifiableMap(running));
  }
}
