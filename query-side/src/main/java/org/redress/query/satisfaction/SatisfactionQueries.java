package org.redress.query.satisfaction;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Freshness;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureValue;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.Scope;
import org.redress.query.satisfaction.Satisfaction.ScoreCount;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code survey.graphqls}: the figures about surveys, side by side. */
@Controller
public final class SatisfactionQueries {

  private static final int HIGHEST_SCORE = 5;
  private static final String RESPONSE_RATE = "survey-response-rate";
  private static final String SATISFIED = "satisfaction";
  private static final String SCORE = "satisfaction-score-";
  private static final String NO_MONEY = "CNY";

  private final Figures figures;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from. */
  public SatisfactionQueries(Figures figures, Freshness freshness, AskingPerson asking) {
    this.figures = figures;
    this.freshness = freshness;
    this.asking = asking;
  }

  @QueryMapping
  ShownSatisfaction satisfaction(
      @Argument @Nullable PeriodInput period,
      @Argument @Nullable String region,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    PeriodInput days = PeriodInput.checked(period, "period");
    String place = RegionArgument.checked(region, "region");
    freshness.await(atLeast);
    return ShownSatisfaction.to(
        asking.in(context).isInside(),
        read(new Scope(days.from(), days.to(), place, NO_MONEY, Map.of())));
  }

  private Satisfaction read(Scope scope) {
    Figures.Reading reading =
        figures.read(
            Stream.concat(
                    Stream.of(RESPONSE_RATE, SATISFIED),
                    IntStream.rangeClosed(1, HIGHEST_SCORE).mapToObj(score -> SCORE + score))
                .map(key -> new Asked(FigureCatalogue.find(key).orElseThrow(), scope))
                .toList());
    List<FigureValue> values = reading.values();
    FigureValue response = values.getFirst();
    return new Satisfaction(
        reading.asOfCommit(),
        Objects.requireNonNull(response.denominator()),
        Objects.requireNonNull(response.numerator()),
        Objects.requireNonNull(values.get(1).numerator()),
        IntStream.rangeClosed(1, HIGHEST_SCORE)
            .mapToObj(score ->
                new ScoreCount(score, Objects.requireNonNull(values.get(score + 1).numerator())))
            .toList());
  }
}
