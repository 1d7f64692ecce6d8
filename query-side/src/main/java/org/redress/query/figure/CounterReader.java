package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.projection.FigureReader;

/**
 * Reads sums by exact keys; the few days of a member that have no key of their own by its cards.
 */
final class CounterReader {

  private final FigureReader<Counter> counters;
  private final MongoCollection<Counter> collection;
  private final CardReader cards;
  private final MonthEnds months;

  CounterReader(MongoDatabase database, CardReader cards) {
    this.counters =
        new FigureReader<>(database, FigureProjection.NAME, FigureTally.COUNTERS, Counter.class);
    this.collection = database.getCollection(FigureTally.COUNTERS, Counter.class);
    this.cards = cards;
    this.months = new MonthEnds(database);
  }

  /**
   * The sums of several requests, all as of one commit.
   *
   * @param asOfCommit last commit that they show
   * @param sums by measure, in the order of the requests
   * @param parked number of files that stopped at an event that could not be taken
   * @param counted ids of the counters asked for besides that count anything
   */
  record Sums(long asOfCommit, List<Map<String, Long>> sums, long parked, Set<String> counted) {}

  /**
   * Reads everything at once.
   *
   * @param besides ids of counters of which only is asked whether they count anything
   */
  Sums read(List<Request> requests, Collection<String> besides) {
    return read(plans(requests), besides, List.of());
  }

  /**
   * The same as it was known at the end of a month.
   *
   * @return null when a request needs more than counters, of which alone month ends are kept
   */
  @Nullable Sums readAsOf(YearMonth month, List<Request> requests, Collection<String> besides) {
    List<Plan> plans = plans(requests);
    return plans.stream().allMatch(plan -> plan.rest().isEmpty())
        ? read(plans, besides, months.after(month))
        : null;
  }

  private static List<Plan> plans(List<Request> requests) {
    return requests.stream().map(CounterReader::plan).toList();
  }

  /**
   * Reads what stood before the first of some months.
   *
   * @param later that month and all after it; none for what stands now
   */
  private Sums read(List<Plan> plans, Collection<String> besides, List<MonthStart> later) {
    List<String> ids =
        Stream.of(
                plans.stream().flatMap(plan -> plan.ids().stream()),
                besides.stream(),
                Stream.of(Parked.NUMBER))
            .flatMap(some -> some)
            .distinct()
            .toList();
    FigureReader.Reading<Counter> reading = counters.read(ids);
    Map<String, Counter> byId = new HashMap<>();
    // How many are parked has no position: it is read as it is.
    months.before(later, reading.documents()).forEach(one -> byId.put(one.id(), one));
    Map<Scope, Map<String, Long>> loose = loose(plans);
    List<Map<String, Long>> sums = new ArrayList<>();
    for (Plan plan : plans) {
      Map<String, Long> sum = new TreeMap<>();
      plan.ids()
          .forEach(
              id -> add(byId.getOrDefault(id, Counter.empty(id)).sums(), plan.measures(), sum));
      plan.rest().forEach(scope -> add(loose.getOrDefault(scope, Map.of()), plan.measures(), sum));
      sums.add(sum);
    }
    Set<String> counted =
        besides.stream()
            .filter(id -> !byId.getOrDefault(id, Counter.empty(id)).sums().isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    Counter parked = byId.getOrDefault(Parked.NUMBER, Counter.empty(Parked.NUMBER));
    long commit = later.isEmpty() ? reading.asOfCommit() : later.getFirst().commit() - 1;
    return new Sums(commit, sums, parked.sums().getOrDefault(Parked.NUMBER, 0L), counted);
  }

  /** What has no counter, for all plans at once: the cards of a scope are gone through once. */
  private Map<Scope, Map<String, Long>> loose(List<Plan> plans) {
    Map<Scope, Set<String>> measures = new HashMap<>();
    for (Plan plan : plans) {
      plan.rest()
          .forEach(scope ->
              measures.computeIfAbsent(scope, none -> new TreeSet<>()).addAll(plan.measures()));
    }
    Map<Scope, Map<String, Long>> sums = new HashMap<>();
    measures.forEach(
        (scope, all) -> sums.put(scope, cards.sums(new Request(scope, List.copyOf(all)))));
    return sums;
  }

  private static void add(Map<String, Long> sums, List<String> measures, Map<String, Long> to) {
    for (String measure : measures) {
      Long sum = sums.get(measure);
      if (sum != null) {
        to.merge(measure, sum, Math::addExact);
      }
    }
  }

  /** The sums of every member of a dimension, in whole months. */
  Map<String, Map<String, Long>> byMember(Request request, FigureDimension dimension) {
    Map<String, Map<String, Long>> members = new TreeMap<>();
    Scope scope = request.scope();
    for (String period : PeriodKeys.covering(scope.from(), scope.to())) {
      String start = Cells.id(scope.region(), period, Dimensions.cell(dimension, ""));
      Document range =
          new Document("_id", new Document("$gte", start).append("$lt", start + '\uffff'));
      for (Counter counter : collection.find(range)) {
        add(
            counter.sums(),
            request.measures(),
            members.computeIfAbsent(
                counter.id().substring(start.length()), member -> new TreeMap<>()));
      }
    }
    members.values().removeIf(Map::isEmpty);
    return members;
  }

  /** Whether every day of a scope has a key of a longer period. */
  static boolean isWholeMonths(Scope scope) {
    return PeriodKeys.covering(scope.from(), scope.to()).stream().noneMatch(CounterReader::isDay);
  }

  private static boolean isDay(String period) {
    return period.length() == LocalDate.EPOCH.toString().length();
  }

  /** The counters of a request, and what has to be read from cards besides. */
  private static Plan plan(Request request) {
    Scope scope = request.scope();
    if (scope.members().size() > 1) {
      return new Plan(request.measures(), List.of(), List.of(scope));
    }
    String member =
        scope.members().entrySet().stream()
            .map(one -> Dimensions.cell(one.getKey(), one.getValue()))
            .findFirst()
            .orElse("");
    List<String> ids = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (String period : PeriodKeys.covering(scope.from(), scope.to())) {
      if (member.isEmpty() || !isDay(period)) {
        ids.add(Cells.id(scope.region(), period, member));
      } else {
        days.add(LocalDate.parse(period));
      }
    }
    return new Plan(request.measures(), ids, rest(scope, days));
  }

  /** The loose days at the beginning and at the end, as whole runs of days. */
  private static List<Scope> rest(Scope scope, List<LocalDate> days) {
    List<Scope> rest = new ArrayList<>();
    int first = 0;
    for (int day = 1; day <= days.size(); day++) {
      if (day == days.size() || !days.get(day).equals(days.get(day - 1).plusDays(1))) {
        rest.add(scope.over(days.get(first), days.get(day - 1)));
        first = day;
      }
    }
    return rest;
  }

  private record Plan(List<String> measures, List<String> ids, List<Scope> rest) {}
}
