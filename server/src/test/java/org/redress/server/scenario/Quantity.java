package org.redress.server.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.Channel;
import org.redress.events.fact.FactValue;
import org.redress.events.intake.SpecialGroup;
import org.redress.query.fact.FigureBenchmark;
import org.redress.query.fact.ImportedFact;
import org.redress.query.fact.NamedValue;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.FigureDimension;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;

/**
 * A quantity of a published report.
 *
 * @param number its number, as the definitions of the figures name it
 * @param key key of the figure, or of a fact that others counted
 * @param scenario the report's year
 * @param what what is asked of the figure
 * @param region region
 * @param dimension dimension that it is narrowed to or broken down by, null for neither
 * @param member member that it is narrowed to, null for none; of a fact the name of the number
 * @param days the days
 * @param expected what the report says, or the value chosen where it rounds
 */
record Quantity(
    String number,
    String key,
    Scenario scenario,
    What what,
    String region,
    @Nullable FigureDimension dimension,
    @Nullable String member,
    Days days,
    String expected) {

  /** What is asked of a figure. */
  enum What {
    /** Its value. */
    VALUE,
    /** Its growth over the year before. */
    GROWTH,
    /** The largest members of a dimension, as many as are expected. */
    LARGEST,
    /** How many members a dimension has. */
    MEMBERS,
    /** Where it stands beside what others reached in the same days. */
    BENCHMARK,
    /** Not a figure but a fact that others counted, as its source means it. */
    FACT
  }

  Quantity(String number, String key, Scenario scenario, String region, String expected) {
    this(number, key, scenario, What.VALUE, region, null, null, Days.of(scenario), expected);
  }

  /** The same, narrowed to a member of a dimension. */
  Quantity of(FigureDimension by, String one) {
    return new Quantity(number, key, scenario, what, region, by, one, days, expected);
  }

  /** Another question about it. */
  Quantity asking(What other, @Nullable FigureDimension by) {
    return new Quantity(number, key, scenario, other, region, by, member, days, expected);
  }

  /** The same for other days. */
  Quantity in(Days others) {
    return new Quantity(number, key, scenario, what, region, dimension, member, others, expected);
  }

  /** What the played year says. */
  String got(Played played) {
    return what == What.FACT ? fact(played) : figure(played);
  }

  private String figure(Played played) {
    FigureDefinition figure = FigureCatalogue.find(key).orElseThrow();
    Recount recount = played.recount();
    return switch (what) {
      case VALUE, FACT -> text(recount.value(figure, scope()).value());
      case GROWTH ->
          text(
              recount
                  .value(figure, scope())
                  .growthOver(recount.value(figure, scope().yearBefore())));
      case LARGEST -> largest(figure, recount);
      case MEMBERS -> String.valueOf(members(figure, recount).size());
      case BENCHMARK -> standing(figure, played);
    };
  }

  private static String text(@Nullable BigDecimal value) {
    return value == null ? "-" : value.toPlainString();
  }

  private String standing(FigureDefinition figure, Played played) {
    Scope scope = scope();
    return played.facts().values().stream()
        .filter(fact -> fact.key().equals(key) && covers(fact))
        .map(fact ->
            FigureBenchmark.beside(
                figure.unit(),
                scope.currency(),
                played.recount().value(figure, scope).value(),
                fact,
                true))
        .map(found -> String.valueOf(found.standing()))
        .collect(Collectors.joining(", "));
  }

  /** The number as its source means it: above 40 is not 40. */
  private String fact(Played played) {
    return played.facts().values().stream()
        .filter(one -> one.key().equals(key) && one.region().equals(region) && covers(one))
        .flatMap(one -> one.values().stream())
        .filter(one -> member == null || one.name().equals(member))
        .map(NamedValue::value)
        .map(Quantity::written)
        .collect(Collectors.joining(", "));
  }

  private static String written(FactValue value) {
    String sign =
        switch (value.precision()) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case MORE_THAN -> "more than ";
          case LESS_THAN -> "less than ";
        };
    return sign + value.decimal() + ' ' + value.unit();
  }

  private boolean covers(ImportedFact fact) {
    return fact.withdrawnAt() == null
        && fact.from().equals(days.from())
        && fact.to().equals(days.to());
  }

  private String largest(FigureDefinition figure, Recount recount) {
    Map<String, BigDecimal> values = members(figure, recount);
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(expected.split(", ", -1).length)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  /** The members of the dimension that have any. */
  private Map<String, BigDecimal> members(FigureDefinition figure, Recount recount) {
    FigureDimension by = Objects.requireNonNull(dimension);
    return possible(by)
        .collect(
            Collectors.toMap(
                one -> one,
                one ->
                    Objects.requireNonNull(
                        recount.value(figure, scope().narrowedTo(by, one)).value())))
        .entrySet()
        .stream()
        .filter(one -> one.getValue().signum() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<String> possible(FigureDimension dimension) {
    return switch (dimension) {
      case CHANNEL -> Stream.of(Channel.values()).map(Channel::name);
      case OBJECT_CLASS -> Labels.OBJECTS.stream().map(label -> "12315:" + label);
      case PROBLEM_CLASS -> Labels.PROBLEMS.stream().map(label -> "12315:" + label);
      case SPECIAL_GROUP -> Stream.of(SpecialGroup.values()).map(SpecialGroup::name);
      case SCHEME -> QinghaiMeeting.areas().stream();
      default -> throw new IllegalStateException("The members of " + dimension + " are not known");
    };
  }

  /** The days in the region. */
  Scope scope() {
    Scope all = new Scope(days.from(), days.to(), region, "CNY", Map.of());
    return dimension == null || member == null ? all : all.narrowedTo(dimension, member);
  }

  /** What a row of the page begins with: everything but the two values. */
  String begin() {
    String more = member == null ? "" : " " + member;
    List<String> where =
        Stream.of(
                scenario.title(),
                region,
                days.equals(Days.of(scenario)) ? null : days.toString(),
                what == What.VALUE ? null : what.name().toLowerCase(Locale.ROOT),
                dimension == null ? null : dimension + more,
                dimension == null && member != null ? member : null)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return "| %s | `%s` | %s | ".formatted(number, key, String.join(", ", where));
  }
}
