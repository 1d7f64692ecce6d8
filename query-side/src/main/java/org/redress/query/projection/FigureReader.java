package org.redress.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.redress.eventstore.Position;

/**
 * Reads several counters of one view so that together they show one commit. A projection writes
 * documents first and its position last: when no document is further than the position read before,
 * none of them misses what another has.
 */
public final class FigureReader<D extends Folded> {

  private static final int TRIES = 100;
  private static final int PAUSE_MILLIS = 10;

  private final String projection;
  private final Positions positions;
  private final MongoCollection<D> documents;

  /** Reads a view of this projection. */
  public FigureReader(MongoDatabase database, String projection, View<D> view) {
    this(database, projection, view.collection(), view.type());
  }

  /**
   * Reads a collection of this projection.
   *
   * @param type the record that a document is
   */
  public FigureReader(MongoDatabase database, String projection, String collection, Class<D> type) {
    this.projection = projection;
    this.positions = new Positions(database);
    this.documents = database.getCollection(collection, type);
  }

  /**
   * The counters with these ids; those that are not there count nothing. While a projection is
   * catching up without a pause, the documents may show more than the commit says.
   */
  public Reading<D> read(List<String> ids) {
    Reading<D> reading = readOnce(ids);
    for (int i = 1; i < TRIES && !reading.isOfOneCommit(); i++) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return reading;
      }
      reading = readOnce(ids);
    }
    return reading;
  }

  private Reading<D> readOnce(List<String> ids) {
    long commit = positions.appliedBy(projection);
    return new Reading<>(commit, documents.find(Filters.in("_id", ids)).into(new ArrayList<>()));
  }

  /**
   * What was read.
   *
   * @param asOfCommit last commit that it shows
   * @param documents the counters
   */
  public record Reading<D extends Folded>(long asOfCommit, List<D> documents) {

    private boolean isOfOneCommit() {
      return documents.stream()
          .allMatch(document -> Position.commit(document.position()) <= asOfCommit);
    }
  }
}
