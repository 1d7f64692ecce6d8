package org.redress.command.mediation;

import static org.redress.command.InputRules.SHORT_TEXT;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.mediation.SessionMode;

/** Both sides are told of time, place and mediators before a session on site: Order 121 Art. 20. */
final class NoticeRules {

  /** Most days for requesting recusal that a notice names. Not law: it keeps out slips. */
  private static final int MOST_RECUSAL_DAYS = 365;

  private NoticeRules() {}

  /** The notice says what it has to say, and comes before the session. */
  static @Nullable Refusal met(GiveMediationNotice c, CaseFacts facts) {
    return Refusal.firstOf(
        TimeRules.momentIsRecordable("sessionAt", c.sessionAt()),
        InputRules.saysSomething("place", c.place(), SHORT_TEXT),
        InputRules.entriesMeet(
            "mediators",
            c.mediators(),
            (field, mediator) -> InputRules.saysSomething(field, mediator, SHORT_TEXT)),
        daysAreNamed(c.recusalDays()),
        c.sessionAt().isAfter(c.occurredAt()) || facts.imported()
            ? null
            : Refusal.of(
                MediationRefusal.NOTICE_NOT_IN_ADVANCE, "sessionAt", "after " + c.occurredAt()));
  }

  private static @Nullable Refusal daysAreNamed(int days) {
    return days >= 1 && days <= MOST_RECUSAL_DAYS
        ? null
        : Refusal.of(
                MediationRefusal.RECUSAL_DAYS_OUT_OF_RANGE,
                "recusalDays",
                "1 to " + MOST_RECUSAL_DAYS)
            .with("days", days);
  }

  /**
   * A session on site was announced, and is not held before the time that was told. An imported
   * record may not say what was told.
   */
  static @Nullable Refusal sessionWasAnnounced(HoldMediationSession c, Open open, CaseFacts facts) {
    if (c.mode() != SessionMode.ON_SITE || facts.imported()) {
      return null;
    }
    Instant told = open.course().sessionTold();
    return told == null
        ? Refusal.of(
            MediationRefusal.SESSION_NOT_ANNOUNCED,
            "mode",
            "give notice before this, or meet online")
        : TimeRules.notBefore(c.occurredAt(), told);
  }
}
