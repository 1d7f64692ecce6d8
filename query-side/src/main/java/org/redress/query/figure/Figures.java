package org.redress.query.figure;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.InvalidArgument;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.FigureDefinition.FigureSpan;

/** Reads figures. */
public final class Figures {

  private final CounterReader counters;
  private final CardReader cards;
  private final FigureFiles files;

  /** Reads from this database what was counted from these families of cards. */
  public Figures(MongoDatabase database, List<Source<?>> sources) {
    Shelves shelves = new Shelves(database, sources);
    cards = new CardReader(database, shelves);
    counters = new CounterReader(database, cards);
    files = new FigureFiles(cards, shelves, sources);
  }

  /**
   * Several values that belong together.
   *
   * @param asOfCommit last commit that they show
   * @param parked number of files that count as they stood before an event that could not be taken;
   *     above 0 the values are incomplete
   * @param values in the order asked for
   * @param named ids of the counters of what scopes name that count anything
   */
  public record Reading(long asOfCommit, long parked, List<FigureValue> values, Set<String> named) {

    /** Whether anything is on record in a region or below it. */
    boolean isOnRecord(String region) {
      return named.contains(Cells.id(region, PeriodKeys.ALL, ""));
    }

    /** Whether anything that belongs to a member is on record anywhere. */
    boolean isOnRecord(FigureDimension dimension, String member) {
      return named.contains(everywhere(dimension, member));
    }

    private static String everywhere(FigureDimension dimension, String member) {
      return Cells.id(RegionPath.EVERYWHERE, PeriodKeys.ALL, Dimensions.cell(dimension, member));
    }

    /** Counters of what a scope names. */
    private static Stream<String> ids(Scope scope) {
      return Stream.concat(
          Stream.of(Cells.id(scope.region(), PeriodKeys.ALL, "")),
          scope.members().entrySet().stream().map(one -> everywhere(one.getKey(), one.getValue())));
    }
  }

  /**
   * A figure and what it is asked for.
   *
   * @param definition the figure
   * @param scope the scope
   */
  public record Asked(FigureDefinition definition, Scope scope) {

    /**
     * A figure and what it is asked for.
     *
     * @throws InvalidArgument when it cannot be counted by that many dimensions
     */
    static Asked checked(FigureDefinition definition, Scope scope) {
      if (definition.span() == FigureSpan.STOCK && scope.members().size() > 1) {
        throw InvalidArgument.of(
            "What stands at the end of a period is counted by one dimension at a time.",
            List.of("scope"),
            "at most one member of a dimension for " + definition.key());
      }
      return new Asked(definition, scope);
    }

    /** The same one year before; null when an end that counts is open, which has no such day. */
    @Nullable Asked yearBefore() {
      boolean isOpen =
          scope.to() == null || (scope.from() == null && definition.span() == FigureSpan.FLOW);
      return isOpen ? null : new Asked(definition, scope.yearBefore());
    }
  }

  /** The values of figures, all as of one commit. */
  public Reading read(List<Asked> asked) {
    return reading(asked, counters.read(requests(asked), named(asked)));
  }

  /**
   * The values of figures as they were known at the end of a month of recording, in Asia/Shanghai;
   * corrections that came later are not in them.
   *
   * @throws InvalidArgument when one is narrowed to two members, or to one and to days that are no
   *     whole months: month ends are kept of counters, not of files
   */
  public Reading readAsOf(YearMonth month, List<Asked> asked) {
    CounterReader.Sums sums = counters.readAsOf(month, requests(asked), named(asked));
    if (sums == null) {
      throw InvalidArgument.of(
          "What was known at the end of a month is not kept for this scope.",
          List.of("scope"),
          "no member of a dimension, or one with a period of whole months");
    }
    return reading(asked, sums);
  }

  private static List<Request> requests(List<Asked> asked) {
    return asked.stream().map(one -> Request.of(one.definition(), one.scope())).toList();
  }

  private static Set<String> named(List<Asked> asked) {
    return asked.stream()
        .map(Asked::scope)
        .flatMap(Reading::ids)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Reading reading(List<Asked> asked, CounterReader.Sums sums) {
    List<FigureValue> values = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      values.add(FigureValue.of(one.definition(), one.scope().currency(), sums.sums().get(i)));
    }
    return new Reading(sums.asOfCommit(), sums.parked(), values, sums.counted());
  }

  /**
   * A member of a dimension with its value.
   *
   * @param member the member
   * @param rank place by value, from 1; members with the same value share a place
   * @param value the value
   */
  public record Member(String member, int rank, FigureValue value) {}

  /** The members of a dimension, the largest value first, equal ones by name. */
  public List<Member> members(Asked asked, FigureDimension dimension) {
    Request request = Request.of(asked.definition(), asked.scope());
    boolean counted =
        request.scope().members().isEmpty() && CounterReader.isWholeMonths(request.scope());
    Map<String, Map<String, Long>> sums =
        counted ? counters.byMember(request, dimension) : byCard(request, dimension);
    Map<String, FigureValue> values = new HashMap<>();
    sums.forEach((member, sum) ->
        values.put(member, FigureValue.of(asked.definition(), asked.scope().currency(), sum)));
    return ranked(values);
  }

  private Map<String, Map<String, Long>> byCard(Request request, FigureDimension dimension) {
    Map<String, Map<String, Long>> sums = new TreeMap<>();
    cards.forEach(
        request,
        (card, one) ->
            card.dimensions()
                .of(dimension)
                .forEach(member ->
                    sums.computeIfAbsent(member, none -> new TreeMap<>())
                        .merge(one.measure(), one.amount(), Math::addExact)));
    return sums;
  }

  private static List<Member> ranked(Map<String, FigureValue> values) {
    List<Map.Entry<String, FigureValue>> order = new ArrayList<>(values.entrySet());
    order.removeIf(one -> one.getValue().value() == null);
    order.sort(
        Comparator.comparing((Map.Entry<String, FigureValue> one) -> size(one.getValue()))
            .reversed()
            .thenComparing(Map.Entry::getKey));
    List<Member> members = new ArrayList<>();
    for (Map.Entry<String, FigureValue> one : order) {
      Member last = members.isEmpty() ? null : members.getLast();
      boolean same = last != null && size(last.value()).compareTo(size(one.getValue())) == 0;
      int rank = last != null && same ? last.rank() : members.size() + 1;
      members.add(new Member(one.getKey(), rank, one.getValue()));
    }
    return members;
  }

  private static BigDecimal size(FigureValue value) {
    return Objects.requireNonNull(value.value());
  }

  /**
   * The files that contribute to a figure's numerator, in order.
   *
   * @param after place of the file before, null to begin with the first
   */
  List<FigureFile> files(Asked asked, @Nullable String after, int limit) {
    Request request =
        new Request(
            asked.scope().spanning(asked.definition().span()),
            asked.definition().numerator(asked.scope().currency()));
    return files.page(request, after, limit);
  }
}
