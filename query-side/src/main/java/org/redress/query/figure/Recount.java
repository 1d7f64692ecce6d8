package org.redress.query.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.Recorded;

/**
 * Counts once more from the events, without a store and without a key: every card is folded anew
 * and asked whether it belongs to the scope. It proves the counters, and answers for the past.
 * Events beyond the one that a card cannot take are left out, as the counters leave them out. What
 * the cards contribute to a measure is looked up once and kept until the next event. Not for
 * several threads at a time.
 */
public final class Recount {

  private final List<Shelf<?>> shelves;
  private final Map<String, List<Counted>> byMeasure = new HashMap<>();
  private long lastCommit;

  /** Of these families of cards; begins with nothing. */
  public Recount(List<Source<?>> sources) {
    shelves = sources.stream().<Shelf<?>>map(Recount::shelf).toList();
  }

  private static <C extends Card> Shelf<C> shelf(Source<C> source) {
    return new Shelf<>(source);
  }

  /** Takes the next event of the log. */
  public void take(Recorded event) {
    byMeasure.clear();
    shelves.forEach(shelf -> shelf.take(event));
    lastCommit = event.commit();
  }

  /** Number of the last commit that was taken, 0 before the first. */
  public long lastCommit() {
    return lastCommit;
  }

  /** Number of cards that stopped at an event they could not take. */
  public long parked() {
    return shelves.stream().mapToLong(shelf -> shelf.stopped.size()).sum();
  }

  /** Whether any card that counts for anything lies in a region. */
  public boolean isOnRecord(String region) {
    return shelves.stream()
        .flatMap(shelf -> shelf.cards.values().stream())
        .anyMatch(card ->
            !card.contributions().isEmpty()
                && RegionPath.of(card.dimensions().region()).contains(region));
  }

  /** The value of a figure. */
  public FigureValue value(FigureDefinition definition, Scope scope) {
    Request request = Request.of(definition, scope);
    lookUp(request.measures());
    Map<String, Long> sums = new HashMap<>();
    for (String measure : request.measures()) {
      for (Counted one : byMeasure.getOrDefault(measure, List.of())) {
        if (request.scope().holds(one.dimensions(), one.day())) {
          sums.merge(measure, one.amount(), Math::addExact);
        }
      }
    }
    return FigureValue.of(definition, scope.currency(), sums);
  }

  private void lookUp(List<String> measures) {
    Set<String> missing = new HashSet<>(measures);
    missing.removeAll(byMeasure.keySet());
    if (missing.isEmpty()) {
      return;
    }
    missing.forEach(measure -> byMeasure.put(measure, new ArrayList<>()));
    for (Shelf<?> shelf : shelves) {
      shelf.cards.values().forEach(card -> lookUp(card, missing));
    }
  }

  private void lookUp(Card card, Set<String> measures) {
    Dimensions dimensions = card.dimensions();
    for (Contribution one : card.contributions()) {
      if (measures.contains(one.measure())) {
        Objects.requireNonNull(byMeasure.get(one.measure()))
            .add(new Counted(dimensions, one.day(), one.amount()));
      }
    }
  }

  private record Counted(Dimensions dimensions, LocalDate day, long amount) {}

  private static final class Shelf<C extends Card> {

    private final Source<C> source;
    private final Map<String, C> cards = new HashMap<>();
    private final Map<String, String> stopped = new HashMap<>();

    Shelf(Source<C> source) {
      this.source = source;
    }

    void take(Recorded event) {
      String id = source.cardOf(event);
      if (id == null || stopped.containsKey(id)) {
        return;
      }
      @Nullable C before = cards.get(id);
      try {
        C after = source.fold(before, event);
        after.contributions();
        cards.put(id, after);
      } catch (RuntimeException e) {
        stopped.put(id, e.toString());
      }
    }
  }
}
