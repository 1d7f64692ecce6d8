package org.redress.server.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.Channel;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.FigureDimension;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;

/**
 * A quantity of a published report.
 *
 * @param number its number, as the definitions of the figures name it
 * @param key key of the figure
 * @param scenario the report's year
 * @param what what is asked of the figure
 * @param region region
 * @param dimension dimension that it is narrowed to or broken down by, null for neither
 * @param member member that it is narrowed to, null for none
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
    String expected) {

  /** What is asked of a figure. */
  enum What {
    VALUE,
    GROWTH,
    LARGEST,
    MEMBERS
  }

  private static final int YEAR_DIGITS = 4;

  /** What the figure says of the played year. */
  String got(Recount recount) {
    FigureDefinition figure = FigureCatalogue.find(key).orElseThrow();
    return switch (what) {
      case VALUE -> text(recount.value(figure, scope()).value());
      case GROWTH ->
          text(
              recount
                  .value(figure, scope())
                  .growthOver(recount.value(figure, scope().yearBefore())));
      case LARGEST -> largest(figure, recount);
      case MEMBERS -> String.valueOf(members(figure, recount).size());
    };
  }

  private static String text(@Nullable BigDecimal value) {
    return value == null ? "-" : value.toPlainString();
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
      default -> throw new IllegalStateException("The members of " + dimension + " are not known");
    };
  }

  /** The year in the region. */
  Scope scope() {
    String title = scenario.title();
    int year = Integer.parseInt(title.substring(title.length() - YEAR_DIGITS));
    Scope all =
        new Scope(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), region, "CNY", Map.of());
    return dimension == null || member == null ? all : all.narrowedTo(dimension, member);
  }

  /**
   * A row of the page.
   *
   * @param got what the figure says
   */
  String row(String test, String got) {
    List<String> where =
        Stream.of(
                scenario.title(),
                region,
                what == What.VALUE ? null : what.name().toLowerCase(Locale.ROOT),
                dimension == null ? null : dimension + (member == null ? "" : " " + member))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return "| %s | `%s` | %s | %s | %s | `%s` |"
        .formatted(number, key, String.join(", ", where), expected, got, test);
  }
}
