package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import org.redress.query.projection.Claiming.TakenOver;

/**
 * What a projection does with a batch: documents first, the position last. After a crash in between
 * the documents know which events they have. Used by one thread.
 */
final class ProjectionWork {

  private final Projection projection;
  private final EventFeed feed;
  private final Claiming claiming;
  private final List<BatchWriter> writers;
  private long applied;
  private long begun;

  ProjectionWork(Projection projection, EventFeed feed, MongoDatabase database, Claiming claiming) {
    this.projection = projection;
    this.feed = feed;
    this.claiming = claiming;
    this.writers = projection.writers(database);
  }

  /** Last commit whose changes are in the documents, as far as this process knows. */
  long applied() {
    return applied;
  }

  /**
   * Whether this process has the projection, which it takes when it can; false while another has
   * it.
   *
   * @throws TakenOver when another took it at the same moment
   */
  boolean isOurs() throws TakenOver {
    if (claiming.held() != null) {
      return true;
    }
    ClaimedPosition taken = claiming.tryTake();
    if (taken == null) {
      applied = claiming.seenCommit();
      return false;
    }
    if (taken.form() != projection.form()) {
      // Documents of another form are dropped and made again.
      writers.forEach(BatchWriter::drop);
      claiming.store(taken, 0);
      applied = 0;
      begun = 0;
    } else {
      applied = taken.commit();
      begun = Objects.requireNonNullElse(taken.begun(), 0L);
    }
    writers.forEach(BatchWriter::prepare);
    return true;
  }

  /**
   * Applies the next commits, at most {@code limit} of them.
   *
   * @return number of events applied, 0 at the end of the log or without a claim
   * @throws TakenOver when another runner holds the projection
   */
  int step(int limit) throws TakenOver {
    ClaimedPosition held = claiming.held();
    if (held == null) {
      return 0;
    }
    int whole = begun > applied ? (int) Math.min(limit, begun - applied) : limit;
    EventBatch batch = feed.read(applied, whole);
    if (batch.isEmpty()) {
      claiming.renew();
      return 0;
    }
    if (projection.sums() && batch.lastCommit() > begun) {
      claiming.announce(held, batch.lastCommit());
      begun = batch.lastCommit();
    }
    try {
      writers.forEach(writer -> writer.apply(batch));
    } catch (StaleWriter e) {
      claiming.check(held);
      throw e;
    }
    claiming.store(held, batch.lastCommit());
    applied = batch.lastCommit();
    return batch.events().size();
  }

  /** Lets another process have the projection at once. */
  void release() {
    claiming.release();
  }
}
