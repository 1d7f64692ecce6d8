package org.redress.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far each projection came, and who may move it: the collection {@code positions}. A claim is
 * fenced by owner and epoch; whoever claims later wins, and the one before cannot store any more.
 */
final class Positions {

  static final String COLLECTION = "positions";

  private static final String NOBODY = "";

  private final MongoCollection<ClaimedPosition> rows;

  Positions(MongoDatabase database) {
    rows = database.getCollection(COLLECTION, ClaimedPosition.class);
  }

  /** The row of a projection, null when it has never run. */
  @Nullable ClaimedPosition find(String projection) {
    return rows.find(Filters.eq("_id", projection)).first();
  }

  /** The first row of a projection; false when somebody else was faster. */
  boolean begin(ClaimedPosition first) {
    try {
      rows.insertOne(first);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /** Takes the projection over; null when its row is not any more as it was seen. */
  @Nullable ClaimedPosition take(ClaimedPosition seen, String owner) {
    Bson asSeen = held(seen).append("beat", seen.beat()).append("commit", seen.commit());
    boolean taken =
        rows.updateOne(asSeen, Updates.combine(Updates.set("owner", owner), next(), beat()))
                .getMatchedCount()
            == 1;
    return taken ? find(seen.projection()) : null;
  }

  /** Takes the projection from whoever has it, and begins it anew. */
  void seize(String projection, String owner) {
    rows.updateOne(
        Filters.eq("_id", projection),
        Updates.combine(
            Updates.set("owner", owner),
            Updates.set("commit", 0L),
            Updates.set("begun", 0L),
            next(),
            beat()));
  }

  /**
   * Says, before anything is written, up to where the claim's holder writes next; false when it is
   * not the holder any more. Whoever does the work again after a crash ends a batch there, so that
   * a sum either has all of it or nothing.
   */
  boolean announce(ClaimedPosition claim, long upTo) {
    return update(claim, Updates.set("begun", upTo));
  }

  /** Stores how far the claim's holder came; false when it is not the holder any more. */
  boolean store(ClaimedPosition claim, int form, long commit) {
    return update(
        claim,
        Updates.combine(
            Updates.set("form", form),
            Updates.set("commit", commit),
            Updates.set("begun", commit),
            beat()));
  }

  /** Shows that the claim's holder lives; false when it is not the holder any more. */
  boolean renew(ClaimedPosition claim) {
    return update(claim, beat());
  }

  /** Lets somebody else have the projection at once, if the claim still holds. */
  void release(ClaimedPosition claim) {
    update(claim, Updates.set("owner", NOBODY));
  }

  /** Whether the claim still holds. */
  boolean holds(ClaimedPosition claim) {
    return rows.find(held(claim)).first() != null;
  }

  /** Whether nobody moves the projection. */
  static boolean isFree(ClaimedPosition row) {
    return row.owner().equals(NOBODY);
  }

  /** The last commit that a projection has applied, 0 when there is none. */
  long appliedBy(String projection) {
    ClaimedPosition row = find(projection);
    return row == null ? 0 : row.commit();
  }

  private boolean update(ClaimedPosition claim, Bson change) {
    return rows.updateOne(held(claim), change).getMatchedCount() == 1;
  }

  private static Bson next() {
    return Updates.inc("epoch", 1L);
  }

  private static Bson beat() {
    return Updates.inc("beat", 1L);
  }

  private static Document held(ClaimedPosition claim) {
    return new Document("_id", claim.projection())
        .append("owner", claim.owner())
        .append("epoch", claim.epoch());
  }
}
