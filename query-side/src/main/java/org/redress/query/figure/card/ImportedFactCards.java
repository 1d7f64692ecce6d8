package org.redress.query.figure.card;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/**
 * Makes the cards of facts that others counted; they have measures of their own and no other card
 * uses them.
 */
public final class ImportedFactCards implements Source<TallyCard> {

  @Override
  public String collection() {
    return "figure_imported_facts";
  }

  @Override
  public Class<TallyCard> type() {
    return TallyCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof ImportedFactEvent e ? e.streamId() : null;
  }

  @Override
  public TallyCard fold(@Nullable TallyCard before, Recorded event) {
    if (!(event.event() instanceof ImportedFactEvent fact)) {
      return MissingDocument.unlessPresent(before, event);
    }
    return switch (fact) {
      case MemberReportImported e ->
          TallyCard.in(
              e.region(),
              event,
              Stream.concat(
                      Stream.of(
                          new Contribution(ImportedMeasures.MEMBERS, e.period().to(), e.members())),
                      ImportedMeasures.of(
                          ImportedMeasures.MEMBER_DEMANDS, e.demands(), e.period().to())
                          .stream())
                  .toList());
      case NeighbourFactImported e ->
          TallyCard.in(
              e.region(),
              event,
              ImportedMeasures.of(ImportedMeasures.neighbour(e.key()), e.value(), e.period().to()));
      case BenchmarkImported e -> TallyCard.in(e.region(), event, List.of());
      case ImportedFactWithdrawn _ ->
          MissingDocument.unlessPresent(before, event).after(event, List.of());
    };
  }
}
