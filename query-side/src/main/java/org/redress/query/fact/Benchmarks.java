package org.redress.query.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.Figure;
import org.redress.query.figure.Scope;

/**
 * Finds what others reached in figures: for the region that a figure was asked for, a region that
 * it lies in, or the whole country, and for days that it was asked for. A figure that is narrowed
 * to a member of a dimension has none, because they are about the whole of it.
 */
final class Benchmarks {

  /** Two years of months; who wants more asks for {@code importedFacts}. */
  private static final int MOST = 24;

  private static final String COUNTRY = "CN";
  private static final Pattern IN_THE_COUNTRY = Pattern.compile("[0-9]{6}");

  private final MongoCollection<ImportedFact> facts;

  Benchmarks(MongoCollection<ImportedFact> facts) {
    this.facts = facts;
  }

  /** The benchmarks of each figure, the latest period first; one reading for all of them. */
  List<List<FigureBenchmark>> of(List<Figure> figures) {
    Set<String> keys =
        figures.stream().map(figure -> figure.definition().key()).collect(Collectors.toSet());
    Set<String> regions =
        figures.stream()
            .flatMap(figure -> regions(figure.scope()).stream())
            .collect(Collectors.toSet());
    List<ImportedFact> found =
        facts
            .find(
                and(
                    in("regions", regions),
                    in("key", keys),
                    eq("kind", FactKind.BENCHMARK.name()),
                    eq("withdrawnAt", null)))
            .into(new ArrayList<>());
    return figures.stream().map(figure -> beside(figure, found)).toList();
  }

  private static List<FigureBenchmark> beside(Figure figure, List<ImportedFact> found) {
    Scope scope = figure.scope();
    if (!scope.members().isEmpty()) {
      return List.of();
    }
    List<String> regions = regions(scope);
    LocalDate from = Objects.requireNonNullElse(scope.from(), LocalDate.MIN);
    LocalDate to = Objects.requireNonNullElse(scope.to(), LocalDate.MAX);
    return found.stream()
        .filter(fact -> fact.key().equals(figure.definition().key()))
        .filter(fact -> regions.contains(fact.region()))
        .filter(fact -> !fact.from().isAfter(to) && !fact.to().isBefore(from))
        .sorted(
            Comparator.comparing(ImportedFact::to)
                .reversed()
                .thenComparing(ImportedFact::from)
                .thenComparing(ImportedFact::id))
        .limit(MOST)
        .map(fact -> FigureBenchmark.beside(figure, fact))
        .toList();
  }

  private static List<String> regions(Scope scope) {
    List<String> regions = new ArrayList<>(RegionPath.of(scope.region()));
    if (scope.region().equals(RegionPath.EVERYWHERE)
        || IN_THE_COUNTRY.matcher(scope.region()).matches()) {
      regions.add(COUNTRY);
    }
    return List.copyOf(regions);
  }
}
