package org.redress.query.organisation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.query.projection.StreamReader;

/** Reads organisations: from the read model, or one straight from the log. */
public final class OrganisationList {

  private static final Bson BY_CODE_AND_ID = Sorts.ascending("region", "_id");

  private final MongoCollection<Organisation> organisations;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public OrganisationList(MongoDatabase database, StreamReader log) {
    this.organisations = database.getCollection(OrganisationProjection.NAME, Organisation.class);
    this.log = log;
  }

  /** The organisations with these ids, by id. */
  Map<String, Organisation> withIds(Collection<String> ids) {
    return organisations.find(Filters.in("_id", ids)).into(new ArrayList<>()).stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** The organisations directly below one. */
  List<Organisation> below(String parentId, int limit) {
    return page(new Document("parentId", parentId), limit);
  }

  /**
   * Organisations of a region.
   *
   * @param level only this level, null for every one
   * @param region the region, with everything below it
   * @param on only those that exist on this day, null for all
   */
  List<Organisation> of(
      @Nullable OrganisationLevel level, String region, @Nullable LocalDate on, int limit) {
    Document conditions = new Document("regions", region);
    if (level != null) {
      conditions.append("level", level.name());
    }
    if (on != null) {
      conditions.append("validFrom", new Document("$lte", on));
      conditions.append(
          "$or",
          List.of(
              new Document("validTo", null), new Document("validTo", new Document("$gte", on))));
    }
    return page(conditions, limit);
  }

  private List<Organisation> page(Document conditions, int limit) {
    return organisations.find(conditions).sort(BY_CODE_AND_ID).limit(limit).into(new ArrayList<>());
  }

  /** The organisation with everything that is in the log. */
  Optional<Organisation> fromLog(String id) {
    return log.fold(id, OrganisationEvent.class, OrganisationFold::apply);
  }
}
