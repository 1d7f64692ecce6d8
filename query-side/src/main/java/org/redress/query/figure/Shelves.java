package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.query.counter.PeriodKeys;

/**
 * Where there are cards: a month, a measure and a family at a time. The numbers of files that stand
 * beside the counters tell, so that nothing is looked for where there is nothing.
 */
final class Shelves {

  private static final int MONTHS_AT_ONCE = 36;

  private final MongoCollection<Counter> counters;
  private final List<Source<?>> sources;

  Shelves(MongoDatabase database, List<Source<?>> sources) {
    this.counters = database.getCollection(FigureTally.COUNTERS, Counter.class);
    this.sources = List.copyOf(sources);
  }

  /**
   * A place where there are cards.
   *
   * @param month the month in which they contribute
   * @param measure the measure to which they do
   * @param source their family
   */
  record Shelf(String month, String measure, Source<?> source) {}

  /** Where there are cards for a request, by month, measure and family in the order of each. */
  List<Shelf> of(Request request) {
    String region = request.scope().region();
    List<String> months = months(request);
    Map<String, Set<String>> files = files(region, months);
    List<Shelf> shelves = new ArrayList<>();
    for (String month : months) {
      Set<String> there = files.getOrDefault(month, Set.of());
      for (String measure : request.measures()) {
        for (Source<?> source : sources) {
          if (there.contains(Cells.files(source.collection(), measure))) {
            shelves.add(new Shelf(month, measure, source));
          }
        }
      }
    }
    return shelves;
  }

  /** The months to look into; of many, those of the years in which there is anything. */
  private List<String> months(Request request) {
    Scope scope = request.scope();
    LocalDate first = scope.from() == null ? PeriodKeys.FIRST_DAY : scope.from();
    LocalDate last = scope.to() == null ? PeriodKeys.LAST_DAY : scope.to();
    List<YearMonth> months =
        Stream.iterate(
                YearMonth.from(first),
                month -> !month.isAfter(YearMonth.from(last)),
                month -> month.plusMonths(1))
            .toList();
    if (months.size() > MONTHS_AT_ONCE) {
      List<String> years =
          IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(String::valueOf).toList();
      Set<String> wanted =
          request.measures().stream()
              .flatMap(measure ->
                  sources.stream().map(source -> Cells.files(source.collection(), measure)))
              .collect(Collectors.toSet());
      Map<String, Set<String>> files = files(scope.region(), years);
      files.values().removeIf(names -> names.stream().noneMatch(wanted::contains));
      months =
          months.stream()
              .filter(month -> files.containsKey(Year.of(month.getYear()).toString()))
              .toList();
    }
    return months.stream().map(YearMonth::toString).toList();
  }

  private Map<String, Set<String>> files(String region, List<String> periods) {
    Map<String, String> periodOf = HashMap.newHashMap(periods.size());
    periods.forEach(period -> periodOf.put(Cells.id(region, period, Cells.FILES), period));
    Map<String, Set<String>> files = new HashMap<>();
    counters
        .find(Filters.in("_id", periodOf.keySet()))
        .forEach(one -> files.put(periodOf.get(one.id()), one.sums().keySet()));
    return files;
  }
}
