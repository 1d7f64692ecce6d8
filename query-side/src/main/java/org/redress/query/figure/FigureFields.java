package org.redress.query.figure;

import graphql.GraphQLContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Cursors;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.figure.FigureDefinition.FigureSpan;
import org.redress.query.figure.FigureValue.NoValue;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.Figures.Member;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Figure} in {@code figures.graphqls} that are read only when asked for. */
@Controller
public final class FigureFields {

  private static final int MOST_MEMBERS = 500;
  private static final int MOST_MONTHS = 120;
  private static final int LARGEST_PAGE = 100;
  private static final String PERIOD = "period";
  private static final String SCOPE = "scope";

  private final Figures figures;
  private final Cursors cursors;
  private final AskingPerson asking;

  /** With what it reads from. */
  public FigureFields(Figures figures, Cursors cursors, AskingPerson asking) {
    this.figures = figures;
    this.cursors = cursors;
    this.asking = asking;
  }

  /** Which other period a figure is compared with. */
  enum FigureComparisonPeriod {
    PREVIOUS_YEAR
  }

  /** The other period as it is answered. */
  record FigureComparison(
      @Nullable BigDecimal value,
      @Nullable NoValue noValue,
      @Nullable BigDecimal difference,
      @Nullable BigDecimal growth) {}

  /** A member as it is answered. */
  record FigureMember(
      String member,
      int rank,
      @Nullable BigDecimal value,
      @Nullable Long numerator,
      @Nullable Long denominator) {}

  /** A month as it is answered. */
  record FigurePoint(
      LocalDate from, LocalDate to, @Nullable BigDecimal value, @Nullable NoValue noValue) {}

  @SchemaMapping(typeName = "Figure")
  FigureComparison compare(Figure figure, @Argument FigureComparisonPeriod to) {
    FigureValue earlier = earlier(figure, to);
    BigDecimal value = figure.value();
    BigDecimal before = earlier.value();
    return new FigureComparison(
        before,
        earlier.noValue(),
        value == null || before == null ? null : value.subtract(before),
        figure.shown().growthOver(earlier));
  }

  /** Read together with the figure itself. */
  private static FigureValue earlier(Figure figure, FigureComparisonPeriod to) {
    FigureValue earlier =
        switch (to) {
          case PREVIOUS_YEAR -> figure.yearBefore();
        };
    if (earlier == null) {
      boolean isStanding = figure.definition().span() == FigureSpan.STOCK;
      throw InvalidArgument.of(
          "A period with an open end has no days one year before.",
          List.of(SCOPE, PERIOD),
          isStanding ? "to, for " + figure.definition().key() : "from and to");
    }
    return earlier;
  }

  @SchemaMapping(typeName = "Figure")
  List<FigureMember> breakdown(
      Figure figure, @Argument FigureDimension by, @Argument int first, GraphQLContext context) {
    int size = PageSize.checked(first, MOST_MEMBERS);
    Scope scope = figure.scope();
    Scope days = scope.spanning(figure.definition().span());
    if (!scope.members().isEmpty() && (days.from() == null || days.to() == null)) {
      throw bothEnds("A breakdown of a member needs a period with both ends.");
    }
    return figures.members(Asked.checked(figure.definition(), scope), by).stream()
        .map(member -> answer(member, figure.definition(), context))
        .filter(member -> member.value() != null)
        .limit(size)
        .toList();
  }

  private FigureMember answer(Member member, FigureDefinition of, GraphQLContext context) {
    FigureValue value = AskingRoles.shown(of, member.value(), asking.in(context));
    return new FigureMember(
        member.member(), member.rank(), value.value(), value.numerator(), value.denominator());
  }

  @SchemaMapping(typeName = "Figure")
  List<FigurePoint> trend(Figure figure, GraphQLContext context) {
    Scope scope = figure.scope();
    LocalDate first = scope.from();
    LocalDate last = scope.to();
    if (first == null || last == null) {
      throw bothEnds("A trend needs a period with both ends.");
    }
    if (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) >= MOST_MONTHS) {
      throw InvalidArgument.of(
          "The period of a trend is too long.",
          List.of(SCOPE, PERIOD),
          "at most " + MOST_MONTHS + " months");
    }
    List<Asked> months = new ArrayList<>();
    for (LocalDate day = first;
        !day.isAfter(last);
        day = YearMonth.from(day).plusMonths(1).atDay(1)) {
      LocalDate end = YearMonth.from(day).atEndOfMonth();
      months.add(
          Asked.checked(figure.definition(), scope.over(day, end.isAfter(last) ? last : end)));
    }
    List<FigureValue> values = figures.read(months).values();
    List<FigurePoint> points = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Scope month = months.get(i).scope();
      FigureValue value = AskingRoles.shown(figure.definition(), values.get(i), asking.in(context));
      if (month.from() != null && month.to() != null) {
        points.add(new FigurePoint(month.from(), month.to(), value.value(), value.noValue()));
      }
    }
    return points;
  }

  private static InvalidArgument bothEnds(String message) {
    return InvalidArgument.of(message, List.of(SCOPE, PERIOD), "from and to");
  }

  @SchemaMapping(typeName = "Figure")
  PagedConnection<FigureFile> files(
      Figure figure,
      @Argument int first,
      @Argument @Nullable String after,
      GraphQLContext context) {
    if (!AskingRoles.seesFiles(asking.in(context).role())) {
      throw new InvalidArgument(
          InvalidArgument.Code.FORBIDDEN,
          "The files behind a figure are for those who handle or oversee them.",
          List.of(),
          "the roles " + String.join(", ", AskingRoles.SEE_FILES));
    }
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"figure", figure.definition().key(), figure.scope()};
    String start = after == null ? null : cursors.open(after, list);
    return PagedConnection.of(
        figures.files(new Asked(figure.definition(), figure.scope()), start, size + 1),
        size,
        after,
        file -> cursors.at(file.place(), list));
  }
}
