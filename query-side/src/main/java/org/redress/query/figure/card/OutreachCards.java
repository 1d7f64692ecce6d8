package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCancelled;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachEvent;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachPlanned;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of activities for consumers. */
public final class OutreachCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_outreach";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof OutreachEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof OutreachEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    return switch (fact) {
      case OutreachPlanned e ->
          of(
              e.profile(),
              null,
              event,
              List.of(Contribution.one(Tallies.OUTREACH_PLANNED, e.plannedOn())));
      case OutreachHeld e -> held(before, e, event);
      case OutreachCorrected e -> corrected(MissingDocument.unlessPresent(before, event), e, event);
      case OutreachCancelled _ ->
          MissingDocument.unlessPresent(before, event).after(event, List.of());
      case ComparisonTestPublished e -> test(e, event);
    };
  }

  private static TallyCard held(@Nullable TallyCard before, OutreachHeld e, Recorded event) {
    Stream<Contribution> planned =
        before == null ? Stream.empty() : before.contributions().stream();
    return of(
        e.profile(),
        null,
        event,
        Stream.concat(planned, reach(e.reach(), e.heldOn()).stream()).toList());
  }

  private static TallyCard corrected(TallyCard card, OutreachCorrected e, Recorded event) {
    LocalDate heldOn =
        card.contributions().stream()
            .filter(one -> one.measure().equals(Tallies.OUTREACH_HELD))
            .map(Contribution::day)
            .findFirst()
            .orElseThrow();
    Stream<Contribution> planned =
        card.contributions().stream().filter(one -> one.measure().equals(Tallies.OUTREACH_PLANNED));
    return card.after(event, Stream.concat(planned, reach(e.reach(), heldOn).stream()).toList());
  }

  private static List<Contribution> reach(OutreachReach reach, LocalDate day) {
    return List.of(
        Contribution.one(Tallies.OUTREACH_HELD, day),
        new Contribution(Tallies.LEAFLETS, day, reach.leaflets()),
        new Contribution(Tallies.ADVISED, day, reach.advised()),
        new Contribution(Tallies.VISITORS, day, reach.visitors()));
  }

  private static TallyCard test(ComparisonTestPublished e, Recorded event) {
    LocalDate day = PeriodKeys.dayOf(e.occurredAt());
    return of(
        e.profile(),
        e.objectClass(),
        event,
        List.of(
            Contribution.one(Tallies.TESTS, day),
            new Contribution(Tallies.TEST_FIRMS, day, e.firms()),
            new Contribution(Tallies.TEST_BRANDS, day, e.brands()),
            new Contribution(Tallies.TEST_PRODUCTS, day, e.products())));
  }

  private static TallyCard of(
      OutreachProfile profile,
      @Nullable Classification objectClass,
      Recorded event,
      List<Contribution> contributions) {
    return new TallyCard(
        event.stream(),
        event.position(),
        profile.region(),
        objectClass,
        null,
        profile.area(),
        contributions);
  }
}
