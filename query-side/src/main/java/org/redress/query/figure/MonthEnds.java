package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.FencedDocuments;

/**
 * Counters as they stood at the end of each month of recording. A counter is kept when it changes
 * for the first time in a month, under its own position: so a month costs what changed in it, and
 * what is kept is the same however often it is written.
 */
final class MonthEnds {

  static final String MONTHS = "figure_months";
  static final String KEPT = "figure_counters_kept";

  /** Between the id of a counter and its position; higher than any other sign of an id. */
  private static final String AT = "\uffff";

  private static final int MOST_AT_ONCE = 1_000;

  private final FencedDocuments<MonthEnd> ends;
  private final MongoCollection<MonthEnd> months;
  private final MongoCollection<Counter> kept;

  MonthEnds(MongoDatabase database) {
    this.ends = new FencedDocuments<>(database, MONTHS, MonthEnd.class);
    this.months = database.getCollection(MONTHS, MonthEnd.class);
    this.kept = database.getCollection(KEPT, Counter.class);
  }

  void drop() {
    ends.drop();
    kept.drop();
  }

  /** Position at which the months before this one ended, 0 when there is none. */
  long before(YearMonth month) {
    MonthEnd last = last(Filters.lt("_id", month.toString()));
    return last == null ? 0 : last.position();
  }

  /** Position at which a month ended, or the last one before it of which anything is recorded. */
  long endOf(YearMonth month) {
    MonthEnd last = last(Filters.lte("_id", month.toString()));
    return last == null ? 0 : last.position();
  }

  private @Nullable MonthEnd last(Bson months) {
    return this.months.find(months).sort(Sorts.descending("_id")).first();
  }

  /** Notes how far a month has come. */
  void reached(YearMonth month, long position) {
    if (endOf(month) < position) {
      ends.write(List.of(new MonthEnd(month.toString(), position)));
    }
  }

  /** Keeps counters as they stand, each under its position. */
  void keep(Collection<Counter> counters) {
    List<WriteModel<Counter>> writes = new ArrayList<>();
    for (Counter counter : counters) {
      String id = id(counter.id(), counter.position());
      writes.add(
          new ReplaceOneModel<>(
              Filters.eq("_id", id),
              new Counter(id, counter.position(), counter.sums()),
              new ReplaceOptions().upsert(true)));
    }
    for (int from = 0; from < writes.size(); from += MOST_AT_ONCE) {
      kept.bulkWrite(writes.subList(from, Math.min(writes.size(), from + MOST_AT_ONCE)));
    }
  }

  /** A counter as it stood at a position: itself when it has not changed since. */
  Counter at(long position, Counter counter) {
    if (counter.position() <= position) {
      return counter;
    }
    Document range =
        new Document("$gte", id(counter.id(), 0)).append("$lte", id(counter.id(), position));
    Counter then = kept.find(new Document("_id", range)).sort(Sorts.descending("_id")).first();
    return then == null
        ? Counter.empty(counter.id())
        : new Counter(counter.id(), then.position(), then.sums());
  }

  private static String id(String counter, long position) {
    return counter + AT + HexFormat.of().toHexDigits(position);
  }
}
