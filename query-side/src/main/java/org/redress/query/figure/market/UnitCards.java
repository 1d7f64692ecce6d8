package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;
import org.redress.query.PartList;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of units and areas of safe consumption. */
public final class UnitCards implements Source<UnitCard> {

  @Override
  public String collection() {
    return "figure_units";
  }

  @Override
  public Class<UnitCard> type() {
    return UnitCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof SafeUnitEvent e ? e.unitId() : null;
  }

  @Override
  public UnitCard fold(@Nullable UnitCard before, Recorded event) {
    if (event.event() instanceof UnitEnrolled e) {
      return new UnitCard(
          e.unitId(),
          event.position(),
          e.region(),
          e.kind(),
          dayOf(e.occurredAt()),
          null,
          List.of());
    }
    UnitCard card = MissingDocument.unlessPresent(before, event);
    LocalDate day = dayOf(event.event().occurredAt());
    return switch ((SafeUnitEvent) event.event()) {
      case UnitEnrolled _ -> card;
      case UnitAwarded e ->
          with(card, event, null, PartList.add(card.awards(), new Span(day, e.validTo())));
      case UnitAwardWithdrawn _ ->
          with(card, event, null, PartList.changeLast(card.awards(), award -> cut(award, day)));
      case UnitRemoved _ -> with(card, event, day, card.awards());
    };
  }

  /** An award that ended before it was taken back ended then. */
  private static Span cut(Span award, LocalDate day) {
    return award.last() == null || award.last().isAfter(day) ? new Span(award.first(), day) : award;
  }

  private static UnitCard with(
      UnitCard card, Recorded event, @Nullable LocalDate removedOn, List<Span> awards) {
    return new UnitCard(
        card.id(),
        event.position(),
        card.region(),
        card.kind(),
        card.enrolledOn(),
        removedOn,
        awards);
  }
}
