package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.Position;
import org.redress.query.projection.FencedDocuments;

/**
 * Counters as they stood at the end of each month of recording. A counter is kept under the month
 * in which it changes next: so a month costs what changes in it, and what is kept is the same
 * however often it is written.
 */
final class MonthEnds {

  static final String MONTHS = "figure_months";
  static final String KEPT = "figure_counters_kept";

  /** Between the id of a counter and a month; higher than any other sign of an id. */
  private static final String AT = "\uffff";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<MonthStart> months;
  private final FencedDocuments<Counter> kept;

  /** The month that is written now; a batch reaches into another one about once a month. */
  private @Nullable MonthStart current;

  MonthEnds(MongoDatabase database) {
    this.months = database.getCollection(MONTHS, MonthStart.class);
    this.kept = new FencedDocuments<>(database, KEPT, Counter.class);
  }

  void drop() {
    months.drop();
    kept.drop();
    current = null;
  }

  /**
   * Keeps those of some counters that did not change in a month yet, before they do.
   *
   * @param commit a commit of the month; the first of it, when none was told before
   */
  void keep(YearMonth month, long commit, Collection<Counter> counters) {
    MonthStart start = started(month.toString(), commit);
    List<Counter> then = new ArrayList<>();
    for (Counter counter : counters) {
      if (Position.commit(counter.position()) < start.commit()) {
        then.add(new Counter(id(counter.id(), start), counter.position(), counter.sums()));
      }
    }
    Set<String> there = kept.load(then.stream().map(Counter::id).toList()).keySet();
    kept.write(then.stream().filter(one -> !there.contains(one.id())).toList(), Set.of());
  }

  private MonthStart started(String month, long commit) {
    MonthStart start = current;
    if (start == null || !start.month().equals(month)) {
      start = months.find(Filters.eq("_id", month)).first();
      if (start == null) {
        start = new MonthStart(month, commit);
        months.replaceOne(Filters.eq("_id", month), start, UPSERT);
      }
      current = start;
    }
    return start;
  }

  /** The months that began after one, the earliest first. */
  List<MonthStart> after(YearMonth month) {
    return months
        .find(Filters.gt("_id", month.toString()))
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  /**
   * Counters as they stood before the first of some months; those that did not exist are left out.
   *
   * @param now the counters as they are
   * @param later all months from that first one on, in order; none when nothing came later
   */
  List<Counter> before(List<MonthStart> later, List<Counter> now) {
    if (later.isEmpty()) {
      return now;
    }
    long end = later.getFirst().commit();
    List<String> ids =
        now.stream()
            .filter(counter -> Position.commit(counter.position()) >= end)
            .flatMap(counter -> later.stream().map(month -> id(counter.id(), month)))
            .toList();
    Map<String, Counter> found = kept.load(ids);
    List<Counter> then = new ArrayList<>();
    for (Counter counter : now) {
      Counter one = before(later, counter, found);
      if (Position.commit(one.position()) < end) {
        then.add(new Counter(counter.id(), one.position(), one.sums()));
      }
    }
    return then;
  }

  /** What was kept when it changed next, or the counter itself when it has not changed since. */
  private static Counter before(
      List<MonthStart> later, Counter counter, Map<String, Counter> found) {
    for (MonthStart month : later) {
      Counter then = found.get(id(counter.id(), month));
      if (then != null) {
        return then;
      }
    }
    return counter;
  }

  private static String id(String counter, MonthStart month) {
    return counter + AT + month.month();
  }
}
