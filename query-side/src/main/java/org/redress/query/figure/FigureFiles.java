package org.redress.query.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.CardReader.Found;
import org.redress.query.figure.CardReader.Place;

/**
 * The files behind a figure: those that contribute to its numerator, by month, measure, family,
 * region and id. A file that contributes in several months or to several measures stands once for
 * each, so that the amounts add up to the figure.
 */
final class FigureFiles {

  private final CardReader cards;
  private final List<Source<?>> sources;

  FigureFiles(CardReader cards, List<Source<?>> sources) {
    this.cards = cards;
    this.sources = sources;
  }

  /**
   * Files in order.
   *
   * @param months months in which there may be any, in order
   * @param after place of the file before, null to begin with the first
   */
  List<FigureFile> page(Request request, List<String> months, @Nullable String after, int limit) {
    Start start = after == null ? null : Start.parse(after);
    List<FigureFile> page = new ArrayList<>();
    for (String month : months) {
      for (String measure : request.measures()) {
        for (Source<?> source : sources) {
          Start here = new Start(month, measure, source.collection(), null);
          int order = start == null ? 1 : here.compareTo(start, request.measures(), sources);
          if (order >= 0 && page.size() < limit) {
            Place from = order == 0 && start != null ? start.place() : null;
            fill(source, here, request, from, limit, page);
          }
        }
      }
    }
    return page;
  }

  private void fill(
      Source<?> source,
      Start here,
      Request request,
      @Nullable Place after,
      int limit,
      List<FigureFile> page) {
    Place from = after;
    while (page.size() < limit) {
      List<Found> found =
          cards.page(source, here.measure(), here.month(), request.scope().region(), from, limit);
      for (Found one : found) {
        from = one.place();
        long amount = amount(one.card(), here, request.scope());
        if (amount != 0 && page.size() < limit) {
          page.add(
              new FigureFile(
                  one.place().id(),
                  source.collection(),
                  here.measure(),
                  one.place().region(),
                  amount,
                  here.month(),
                  here.at(one.place()).text()));
        }
      }
      if (found.size() < limit) {
        return;
      }
    }
  }

  private static long amount(Card card, Start here, Scope scope) {
    Dimensions dimensions = card.dimensions();
    return card.contributions().stream()
        .filter(one -> one.measure().equals(here.measure()))
        .filter(one -> one.day().toString().startsWith(here.month()))
        .filter(one -> scope.holds(dimensions, one.day()))
        .mapToLong(Contribution::amount)
        .sum();
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
