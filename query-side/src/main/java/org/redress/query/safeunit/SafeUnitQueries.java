package org.redress.query.safeunit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code safeunit.graphqls}. */
@Controller
public final class SafeUnitQueries {

  private static final int LARGEST_LIST = 500;

  private final MongoCollection<SafeUnit> documents;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public SafeUnitQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.documents = database.getCollection(SafeUnitProjection.NAME, SafeUnit.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable SafeUnit safeUnit(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return documents.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  List<SafeUnit> safeUnits(
      @Argument @Nullable String region,
      @Argument @Nullable SafeUnitKind kind,
      @Argument @Nullable SafeUnitStage stage,
      @Argument int first,
      @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    if (kind != null) {
      conditions.append("kind", kind.name());
    }
    if (stage != null) {
      conditions.append("stage", stage.name());
    }
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return documents
        .find(conditions)
        .sort(Sorts.ascending("region", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "SafeUnitPayload", field = "safeUnit")
  @Nullable SafeUnit afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), SafeUnitEvent.class, SafeUnitFold::apply).orElse(null);
  }
}
