package org.redress.query.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.CardReader.Found;
import org.redress.query.figure.CardReader.Place;
import org.redress.query.figure.Shelves.Shelf;

/**
 * The files behind a figure: those that contribute to its numerator, by month, measure, family,
 * region and id. A file that contributes in several months or to several measures stands once for
 * each, so that the amounts add up to the figure; one whose amounts cancel each other stands there
 * with 0.
 */
final class FigureFiles {

  private final CardReader cards;
  private final Shelves shelves;
  private final List<Source<?>> sources;

  FigureFiles(CardReader cards, Shelves shelves, List<Source<?>> sources) {
    this.cards = cards;
    this.shelves = shelves;
    this.sources = sources;
  }

  /**
   * Files in order.
   *
   * @param after place of the file before, null to begin with the first
   */
  List<FigureFile> page(Request request, @Nullable String after, int limit) {
    Start start = after == null ? null : Start.parse(after);
    List<FigureFile> page = new ArrayList<>();
    for (Shelf shelf : shelves.of(request)) {
      Start here = new Start(shelf.month(), shelf.measure(), shelf.source().collection(), null);
      int order = start == null ? 1 : here.compareTo(start, request.measures(), sources);
      if (order >= 0 && page.size() < limit) {
        Place from = order == 0 && start != null ? start.place() : null;
        fill(shelf, request, from, limit, page);
      }
    }
    return page;
  }

  private void fill(
      Shelf shelf, Request request, @Nullable Place after, int limit, List<FigureFile> page) {
    Start here = new Start(shelf.month(), shelf.measure(), shelf.source().collection(), null);
    Place from = after;
    while (page.size() < limit) {
      int wanted = limit - page.size();
      List<Found> found = cards.page(shelf, request.scope().region(), from, wanted);
      for (Found one : found) {
        from = one.place();
        List<Contribution> parts = parts(one.card(), shelf, request.scope());
        if (!parts.isEmpty()) {
          page.add(
              new FigureFile(
                  one.place().id(),
                  here.family(),
                  here.measure(),
                  one.place().region(),
                  parts.stream().mapToLong(Contribution::amount).sum(),
                  here.month(),
                  here.at(one.place()).text()));
        }
      }
      if (found.size() < wanted) {
        return;
      }
    }
  }

  private static List<Contribution> parts(Card card, Shelf shelf, Scope scope) {
    Dimensions dimensions = card.dimensions();
    return card.contributions().stream()
        .filter(one -> one.measure().equals(shelf.measure()))
        .filter(one -> one.day().toString().startsWith(shelf.month()))
        .filter(one -> scope.holds(dimensions, one.day()))
        .toList();
  }

  /** A place in the list as text. */
  private record Start(String month, String measure, String family, @Nullable Place place) {

    private static final String GAP = "\n";

    static Start parse(String text) {
      String[] parts = text.split(GAP, -1);
      return new Start(parts[0], parts[1], parts[2], new Place(parts[3], parts[4]));
    }

    Start at(Place there) {
      return new Start(month, measure, family, there);
    }

    String text() {
      return String.join(
          GAP,
          month,
          measure,
          family,
          place == null ? "" : place.region(),
          place == null ? "" : place.id());
    }

    int compareTo(Start other, List<String> measures, List<Source<?>> sources) {
      int byMonth = month.compareTo(other.month);
      int byMeasure = measures.indexOf(measure) - measures.indexOf(other.measure);
      int byFamily = index(sources) - other.index(sources);
      return byMonth != 0 ? byMonth : byMeasure != 0 ? byMeasure : byFamily;
    }

    private int index(List<Source<?>> sources) {
      return sources.stream().map(Source::collection).toList().indexOf(family);
    }
  }
}
