package org.redress.query.partner;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.partner.MechanismEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code partner.graphqls}, which needs no role. */
@Controller
public final class MechanismQueries {

  private static final int LARGEST_LIST = 100;

  private final MongoCollection<Mechanism> mechanisms;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public MechanismQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.mechanisms = database.getCollection(MechanismProjection.NAME, Mechanism.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  List<Mechanism> mechanisms(
      @Argument @Nullable String region, @Argument int first, @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return mechanisms
        .find(conditions)
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "MechanismPayload", field = "mechanism")
  @Nullable Mechanism afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), MechanismEvent.class, MechanismFold::apply).orElse(null);
  }
}
