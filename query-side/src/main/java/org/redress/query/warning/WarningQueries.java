package org.redress.query.warning;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.warning.WarningEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.api.Timeline.Place;
import org.redress.query.api.TimelinePages;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code warning.graphqls}, which need no role. */
@Controller
public final class WarningQueries {

  private final MongoCollection<ConsumptionWarning> warnings;
  private final TimelinePages<ConsumptionWarning> pages;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public WarningQueries(
      MongoDatabase database, StreamReader log, Cursors cursors, Freshness freshness) {
    this.warnings = database.getCollection(WarningProjection.NAME, ConsumptionWarning.class);
    this.pages =
        new TimelinePages<>(
            WarningProjection.NAME,
            warnings,
            "publishedAt",
            warning -> new Place(warning.publishedAt(), warning.id()),
            cursors);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable ConsumptionWarning consumptionWarning(
      @Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return warnings.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  PagedConnection<ConsumptionWarning> consumptionWarnings(
      @Argument @Nullable String region,
      @Argument @Nullable PeriodInput period,
      @Argument boolean withdrawn,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    if (!withdrawn) {
      conditions.append("withdrawnAt", null);
    }
    PeriodInput within = PeriodInput.checked(period, "period");
    freshness.await(atLeast);
    return pages.page(conditions, within, first, after);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ConsumptionWarningPayload", field = "warning")
  @Nullable ConsumptionWarning afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), WarningEvent.class, WarningFold::apply).orElse(null);
  }
}
