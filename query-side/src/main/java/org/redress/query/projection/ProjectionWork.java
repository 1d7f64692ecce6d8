package org.redress.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a projection does with a batch: documents first, the position last. After a crash in between
 * the documents know which events they have. Used by one thread.
 */
final class ProjectionWork {

  private final Projection projection;
  private final EventFeed feed;
  private final Positions positions;
  private final List<BatchWriter> writers;
  private final String owner;
  private @Nullable ClaimedPosition claim;
  private long applied;
  private long begun;

  ProjectionWork(Projection projection, EventFeed feed, MongoDatabase database, String owner) {
    this.projection = projection;
    this.feed = feed;
    this.positions = new Positions(database);
    this.writers = projection.writers(database);
    this.owner = owner;
  }

  /** Last commit whose changes are in the documents. */
  long applied() {
    return applied;
  }

  /**
   * Applies the next commits, at most {@code limit} of them.
   *
   * @return number of events applied, 0 at the end of the log
   * @throws TakenOver when another runner holds the projection
   */
  int step(int limit) throws TakenOver {
    ClaimedPosition held = claim == null ? take() : claim;
    claim = held;
    int whole = begun > applied ? (int) Math.min(limit, begun - applied) : limit;
    EventBatch batch = feed.read(applied, whole);
    if (batch.isEmpty()) {
      return 0;
    }
    if (projection.sums() && batch.lastCommit() > begun) {
      if (!positions.begin(held, batch.lastCommit())) {
        throw new TakenOver(projection.name());
      }
      begun = batch.lastCommit();
    }
    try {
      writers.forEach(writer -> writer.apply(batch));
    } catch (StaleWriter e) {
      if (!positions.holds(held)) {
        throw new TakenOver(projection.name());
      }
      throw e;
    }
    if (!positions.store(held, projection.form(), batch.lastCommit())) {
      throw new TakenOver(projection.name());
    }
    applied = batch.lastCommit();
    return batch.events().size();
  }

  /** Takes the projection over; documents of another form are dropped and made again. */
  private ClaimedPosition take() throws TakenOver {
    ClaimedPosition row = positions.claim(projection.name(), projection.form(), owner);
    if (row.form() != projection.form()) {
      writers.forEach(BatchWriter::drop);
      if (!positions.store(row, projection.form(), 0)) {
        throw new TakenOver(projection.name());
      }
      applied = 0;
      begun = 0;
    } else {
      applied = row.commit();
      begun = row.begun();
    }
    writers.forEach(BatchWriter::prepare);
    return row;
  }

  /** Another runner holds the projection. */
  static final class TakenOver extends Exception {

    private static final long serialVersionUID = 1L;

    TakenOver(String projection) {
      super("Projection " + projection + " was taken over");
    }
  }
}
