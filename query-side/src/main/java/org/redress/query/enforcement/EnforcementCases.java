package org.redress.query.enforcement;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.StreamReader;

/** Reads enforcement cases: from the read model, or one straight from the log. */
public final class EnforcementCases {

  private final MongoCollection<EnforcementCase> cases;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public EnforcementCases(MongoDatabase database, StreamReader log) {
    this.cases = database.getCollection(EnforcementProjection.NAME, EnforcementCase.class);
    this.log = log;
  }

  /** The enforcement case with this id. */
  public Optional<EnforcementCase> find(String id) {
    return Optional.ofNullable(cases.find(Filters.eq("_id", id)).first());
  }

  /** The enforcement case with everything that is in the log. */
  public Optional<EnforcementCase> fromLog(String id) {
    AtomicReference<@Nullable EnforcementCase> file = new AtomicReference<>();
    log.forEach(
        id,
        Long.MAX_VALUE,
        event -> {
          if (EnforcementProjection.isOfAnEnforcementCase(event)) {
            file.set(EnforcementFold.apply(file.get(), event));
          }
        });
    return Optional.ofNullable(file.get());
  }
}
