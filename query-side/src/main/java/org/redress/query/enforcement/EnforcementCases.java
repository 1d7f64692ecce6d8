package org.redress.query.enforcement;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;

/** Reads enforcement cases from the read model. */
public final class EnforcementCases {

  private final MongoCollection<EnforcementCase> cases;

  /** Reads from this database. */
  public EnforcementCases(MongoDatabase database) {
    this.cases = database.getCollection(EnforcementProjection.NAME, EnforcementCase.class);
  }

  /** The enforcement case with this id. */
  public Optional<EnforcementCase> find(String id) {
    return Optional.ofNullable(cases.find(Filters.eq("_id", id)).first());
  }
}
