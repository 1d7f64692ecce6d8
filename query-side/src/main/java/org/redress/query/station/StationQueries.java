package org.redress.query.station;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.station.StationEvent;
import org.redress.events.station.StationKind;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code station.graphqls}. */
@Controller
public final class StationQueries {

  private static final int LARGEST_LIST = 500;

  private final MongoCollection<Station> stations;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public StationQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.stations = database.getCollection(StationProjection.NAME, Station.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable Station station(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return stations.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  List<Station> stations(
      @Argument @Nullable String region,
      @Argument @Nullable StationKind kind,
      @Argument @Nullable LocalDate on,
      @Argument int first,
      @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    if (kind != null) {
      conditions.append("kind", kind.name());
    }
    if (on != null) {
      Instant end = on.plusDays(1).atStartOfDay(PeriodKeys.ZONE).toInstant();
      conditions.append("openedAt", new Document("$lt", end));
      conditions.append(
          "$or",
          List.of(
              new Document("closedAt", null), new Document("closedAt", new Document("$gte", end))));
    }
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return stations
        .find(conditions)
        .sort(Sorts.ascending("region", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "StationPayload", field = "station")
  @Nullable Station afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), StationEvent.class, StationFold::apply).orElse(null);
  }
}
