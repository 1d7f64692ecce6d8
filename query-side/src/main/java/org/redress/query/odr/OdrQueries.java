package org.redress.query.odr;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code odr.graphqls}. */
@Controller
public final class OdrQueries {

  private final MongoCollection<OdrEnterprise> enterprises;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public OdrQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.enterprises = database.getCollection(OdrEnterpriseProjection.NAME, OdrEnterprise.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable OdrEnterprise odrEnterprise(
      @Argument String merchantId, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return enterprises.find(Filters.eq("merchantId", merchantId)).first();
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "OdrEnterprisePayload", field = "odrEnterprise")
  @Nullable OdrEnterprise afterCommand(MutationResult result) {
    String stream = result.streamId();
    return stream == null
        ? null
        : log.fold(stream, OdrEnterpriseEvent.class, OdrEnterpriseFold::apply).orElse(null);
  }
}
