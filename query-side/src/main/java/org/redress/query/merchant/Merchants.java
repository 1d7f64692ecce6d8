package org.redress.query.merchant;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;

/** Reads registered merchants. */
public final class Merchants {

  private final MongoCollection<MerchantRecord> records;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public Merchants(MongoDatabase database, StreamReader log) {
    this.records = database.getCollection(MerchantProjection.NAME, MerchantRecord.class);
    this.log = log;
  }

  /** The merchant with this id. */
  public Optional<Merchant> find(String id) {
    return record(Filters.eq("_id", id)).flatMap(Merchant::of);
  }

  /** The merchant with this unified social credit code. */
  public Optional<Merchant> findByCreditCode(String creditCode) {
    return record(Filters.eq("registration.creditCode", creditCode)).flatMap(Merchant::of);
  }

  /**
   * The merchant as the log has it registered, with the figures that the read model has: they come
   * from the streams of cases, and there may be some before the registration.
   */
  public Optional<Merchant> fromLog(String id) {
    List<Recorded> stream = log.stream(id, 1, 1);
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof MerchantRegistered event)) {
      return Optional.empty();
    }
    MerchantRecord figures =
        record(Filters.eq("_id", id)).orElseGet(() -> MerchantRecord.empty(id));
    long version = stream.getFirst().version();
    return Merchant.of(
        figures.registered(MerchantFold.registration(event, version), figures.position()));
  }

  private Optional<MerchantRecord> record(Bson filter) {
    return Optional.ofNullable(records.find(filter).first());
  }
}
