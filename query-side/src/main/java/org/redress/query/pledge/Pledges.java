package org.redress.query.pledge;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.events.pledge.PledgeEvent;
import org.redress.query.projection.StreamReader;

/** Reads pledges: from the read model, or one straight from the log. */
public final class Pledges {

  private final MongoCollection<PledgeRecord> pledges;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public Pledges(MongoDatabase database, StreamReader log) {
    this.pledges = database.getCollection(PledgeProjection.NAME, PledgeRecord.class);
    this.log = log;
  }

  /** The pledge with this id. */
  public Optional<PledgeRecord> find(String id) {
    return Optional.ofNullable(pledges.find(Filters.eq("_id", id)).first());
  }

  /** The pledges of a merchant in the order they were made. */
  public List<PledgeRecord> of(String merchantId, int limit) {
    return pledges
        .find(Filters.eq("merchantId", merchantId))
        .sort(Sorts.ascending("madeAt", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** The pledges of a merchant that are in force, in the order they were made. */
  public List<PledgeRecord> inForce(String merchantId, int limit) {
    return pledges
        .find(Filters.and(Filters.eq("merchantId", merchantId), Filters.eq("stage", "IN_FORCE")))
        .sort(Sorts.ascending("madeAt", "_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** The pledge with everything that is in the log. */
  public Optional<PledgeRecord> fromLog(String id) {
    return log.fold(id, PledgeEvent.class, PledgeFold::apply);
  }
}
