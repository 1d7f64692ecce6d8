package org.redress.query.outreach;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.outreach.OutreachEvent;
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

/** The queries of {@code outreach.graphqls}, which need no role. */
@Controller
public final class OutreachQueries {

  private final TimelinePages<OutreachActivity> pages;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public OutreachQueries(
      MongoDatabase database, StreamReader log, Cursors cursors, Freshness freshness) {
    this.pages =
        new TimelinePages<>(
            OutreachProjection.NAME,
            database.getCollection(OutreachProjection.NAME, OutreachActivity.class),
            "recordedAt",
            activity -> new Place(activity.recordedAt(), activity.id()),
            cursors);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  PagedConnection<OutreachActivity> outreachActivities(
      @Argument @Nullable String region,
      @Argument @Nullable OutreachStage stage,
      @Argument @Nullable PeriodInput period,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    if (stage != null) {
      conditions.append("stage", stage.name());
    }
    PeriodInput within = PeriodInput.checked(period, "period");
    freshness.await(atLeast);
    return pages.page(conditions, within, first, after);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "OutreachActivityPayload", field = "activity")
  @Nullable OutreachActivity afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), OutreachEvent.class, OutreachFold::apply).orElse(null);
  }
}
