package org.redress.query.figure.card;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportReturned;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of reports. */
public final class ReportCards implements Source<ReportCard> {

  private final Calendars calendars;

  /** Counts working days by these calendars. */
  public ReportCards(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public String collection() {
    return "figure_reports";
  }

  @Override
  public Class<ReportCard> type() {
    return ReportCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return switch (event.event()) {
      case ReportEvent e -> e.reportId();
      case ClockEvent e when e.file() == FileKind.REPORT -> e.fileId();
      default -> null;
    };
  }

  @Override
  public ReportCard fold(@Nullable ReportCard before, Recorded event) {
    if (event.event() instanceof ReportFiled e) {
      Arrival arrival =
          new Arrival(
              dayOf(e.occurredAt()),
              e.channel(),
              e.region(),
              e.problemClass(),
              e.objectClass(),
              null);
      return new ReportCard(
          e.reportId(), event.position(), arrival, null, Handling.NONE, false, List.of());
    }
    ReportCard card = MissingDocument.unlessPresent(before, event);
    if (event.event() instanceof ClockEvent e) {
      return new ReportCard(
          card.id(),
          event.position(),
          card.arrival(),
          card.office(),
          card.handling(),
          card.repeated(),
          DutyTerm.apply(card.terms(), e));
    }
    return new ReportCard(
        card.id(),
        event.position(),
        card.arrival(),
        card.office() == null ? event.organisation() : card.office(),
        handled(card, event),
        card.repeated() || event.event() instanceof RepeatedReportDropped,
        card.terms());
  }

  private Handling handled(ReportCard card, Recorded event) {
    var day = dayOf(event.event().occurredAt());
    Handling acted = card.handling().acted(card.arrival(), day, calendars);
    return switch (event.event()) {
      case ReportClosed _, ReportReturned _, RepeatedReportDropped _ ->
          acted.ended(card.arrival(), day, calendars);
      default -> acted;
    };
  }
}
