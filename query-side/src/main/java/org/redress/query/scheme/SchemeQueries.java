package org.redress.query.scheme;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.scheme.SchemeEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.redress.query.merchant.Merchant;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code scheme.graphqls}, and the schemes of a merchant. */
@Controller
public final class SchemeQueries {

  private static final int LARGEST_LIST = 500;
  private static final int MOST_PARTS = 100;

  private final MongoCollection<Scheme> documents;
  private final MongoCollection<SchemeMember> members;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public SchemeQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.documents = database.getCollection(SchemeProjection.NAME, Scheme.class);
    this.members = database.getCollection(SchemeMembers.NAME, SchemeMember.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable Scheme scheme(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return documents.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  List<Scheme> schemes(
      @Argument @Nullable String region, @Argument int first, @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return documents
        .find(conditions)
        .sort(Sorts.ascending("region", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  @SchemaMapping(typeName = "Merchant", field = "schemes")
  List<SchemePart> partsOf(Merchant merchant, @Argument int first) {
    List<SchemeMember> parts =
        members
            .find(Filters.eq("merchantId", merchant.id()))
            .sort(Sorts.ascending("_id"))
            .limit(PageSize.checked(first, MOST_PARTS))
            .into(new ArrayList<>());
    List<String> ids = parts.stream().map(SchemeMember::schemeId).toList();
    Map<String, Scheme> byId =
        documents.find(Filters.in("_id", ids)).into(new ArrayList<>()).stream()
            .collect(Collectors.toMap(Scheme::id, Function.identity()));
    List<SchemePart> shown = new ArrayList<>();
    for (SchemeMember part : parts) {
      Scheme scheme = byId.get(part.schemeId());
      if (scheme != null) {
        shown.add(SchemePart.of(part, scheme));
      }
    }
    return shown;
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "SchemePayload", field = "scheme")
  @Nullable Scheme afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), SchemeEvent.class, SchemeFold::apply).orElse(null);
  }
}
