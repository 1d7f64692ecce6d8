package org.redress.query.satisfaction;

import com.mongodb.client.MongoDatabase;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Freshness;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.counter.CounterKeys;
import org.redress.query.projection.FigureReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code survey.graphqls}. */
@Controller
public final class SatisfactionQueries {

  private final FigureReader<SurveyTally> tallies;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** Reads from this database. */
  public SatisfactionQueries(MongoDatabase database, Freshness freshness, AskingPerson asking) {
    this.tallies =
        new FigureReader<>(
            database, SatisfactionProjection.NAME, new SatisfactionProjection.Tallies());
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
    var reading =
        tallies.read(
            CounterKeys.covering(SatisfactionProjection.CUBE, place, days.from(), days.to()));
    return ShownSatisfaction.to(
        asking.in(context).isInside(), Satisfaction.of(reading.asOfCommit(), reading.documents()));
  }
}
