package org.redress.query.figure.card;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.CaseEvent;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.query.figure.Source;
import org.redress.query.head.Office;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of complaints. */
public final class CaseCards implements Source<CaseCard> {

  private final Calendars calendars;

  /** Counts working days by these calendars. */
  public CaseCards(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public String collection() {
    return "figure_cases";
  }

  @Override
  public Class<CaseCard> type() {
    return CaseCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return switch (event.event()) {
      case CaseEvent e -> e.caseId();
      case ClockEvent e when e.file() == FileKind.CASE -> e.fileId();
      default -> null;
    };
  }

  @Override
  public CaseCard fold(@Nullable CaseCard before, Recorded event) {
    if (event.event() instanceof ComplaintFiled e) {
      return filed(e, event);
    }
    CaseCard card = MissingDocument.unlessPresent(before, event);
    return new CaseCardFold(card, calendars).take(event);
  }

  private static CaseCard filed(ComplaintFiled e, Recorded event) {
    return new CaseCard(
        e.caseId(),
        event.position(),
        new Arrival(
            dayOf(e.occurredAt()),
            e.channel(),
            e.region(),
            e.problemClass(),
            e.objectClass(),
            e.respondent().industry()),
        new CaseCard.Intake(false, List.of(), e.claimed()),
        Office.after(null, event),
        Handling.NONE,
        null,
        null,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        PublicityPart.OPEN);
  }
}
