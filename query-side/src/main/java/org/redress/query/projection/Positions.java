package org.redress.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How far each projection came, and who may move it: the collection {@code positions}. A claim is
 * fenced by owner and epoch; whoever claims later wins, and the one before cannot store any more.
 */
final class Positions {

  static final String COLLECTION = "positions";

  private final MongoCollection<ClaimedPosition> rows;

  Positions(MongoDatabase database) {
    rows = database.getCollection(COLLECTION, ClaimedPosition.class);
  }

  /** Takes the projection over, from whoever has it. */
  ClaimedPosition claim(String projection, int form, String owner) {
    Bson take =
        Updates.combine(
            Updates.set("owner", owner),
            Updates.inc("epoch", 1L),
            Updates.setOnInsert("form", form),
            Updates.setOnInsert("commit", 0L),
            Updates.setOnInsert("begun", 0L));
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    return Objects.requireNonNull(
        rows.findOneAndUpdate(Filters.eq("_id", projection), take, options));
  }

  /**
   * Says, before anything is written, up to where the claim's holder writes next; false when it is
   * not the holder any more. Whoever does the work again after a crash ends a batch there, so that
   * a sum either has all of it or nothing.
   */
  boolean begin(ClaimedPosition claim, long upTo) {
    return rows.updateOne(held(claim), Updates.set("begun", upTo)).getMatchedCount() == 1;
  }

  /** Stores how far the claim's holder came; false when it is not the holder any more. */
  boolean store(ClaimedPosition claim, int form, long commit) {
    return rows.updateOne(
                held(claim),
                Updates.combine(
                    Updates.set("form", form),
                    Updates.set("commit", commit),
                    Updates.set("begun", commit)))
            .getMatchedCount()
        == 1;
  }

  /** Whether the claim still holds. */
  boolean holds(ClaimedPosition claim) {
    return rows.find(held(claim)).first() != null;
  }

  /** The last commit that a projection has applied, 0 when there is none. */
  long appliedBy(String projection) {
    ClaimedPosition row = rows.find(Filters.eq("_id", projection)).first();
    return row == null ? 0 : row.commit();
  }

  void drop() {
    rows.drop();
  }

  private static Bson held(ClaimedPosition claim) {
    return new Document("_id", claim.projection())
        .append("owner", claim.owner())
        .append("epoch", claim.epoch());
  }
}
