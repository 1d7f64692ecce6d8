package org.redress.query.indicator;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.indicator.ScoredSubject;
import org.redress.graphql.MutationResult;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.OperatorAccess;
import org.redress.query.api.PageSize;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code indicator.graphqls}. */
@Controller
public final class IndicatorQueries {

  private static final int LARGEST_LIST = 100;

  private final MongoCollection<IndicatorSet> sets;
  private final MongoCollection<Scorecard> scorecards;
  private final StreamReader log;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from, and who tells who asks. */
  public IndicatorQueries(
      MongoDatabase database, StreamReader log, Freshness freshness, AskingPerson asking) {
    this.sets = database.getCollection(IndicatorSetProjection.NAME, IndicatorSet.class);
    this.scorecards = database.getCollection(ScorecardProjection.NAME, Scorecard.class);
    this.log = log;
    this.freshness = freshness;
    this.asking = asking;
  }

  @QueryMapping
  @Nullable IndicatorSet indicatorSet(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return sets.find(Filters.eq("_id", id)).first();
  }

  /**
   * Scorecards of a unit or merchant.
   *
   * @throws InvalidArgument for who may not see all of them
   */
  @QueryMapping
  List<Scorecard> scorecards(
      @Argument ScoredSubject subject,
      @Argument String subjectId,
      @Argument int first,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    List<Scorecard> found =
        scorecards
            .find(
                Filters.and(
                    Filters.eq("subjectId", subjectId), Filters.eq("subject", subject.name())))
            .sort(Sorts.orderBy(Sorts.descending("to"), Sorts.ascending("_id")))
            .limit(limit)
            .into(new ArrayList<>());
    AskingPerson.Asker asker = asking.in(context);
    if (found.isEmpty()) {
      OperatorAccess.check(asker, subject == ScoredSubject.MERCHANT ? subjectId : null);
    }
    found.forEach(card -> OperatorAccess.check(asker, card.merchantId()));
    return found;
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "IndicatorSetPayload", field = "indicatorSet")
  @Nullable IndicatorSet setAfterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), IndicatorSetEvent.class, IndicatorSetFold::apply)
            .orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ScorecardPayload", field = "scorecard")
  @Nullable Scorecard cardAfterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), ScorecardEvent.class, ScorecardFold::apply).orElse(null);
  }
}
