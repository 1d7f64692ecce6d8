package org.redress.query.api;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of a moment they carry, ties broken by id, read page by page: a page is
 * one query that starts where the page before ended.
 */
public final class Timeline<D> {

  private final MongoCollection<D> documents;
  private final String momentField;

  /**
   * Reads a collection.
   *
   * @param momentField path of the moment inside a document
   */
  public Timeline(MongoCollection<D> documents, String momentField) {
    this.documents = documents;
    this.momentField = momentField;
  }

  /**
   * A page.
   *
   * @param filter what else has to match; not changed
   * @param period period in which the moment lies
   * @param newestFirst whether the latest moment comes first
   * @param after place of the document before the page, one inside the period; null for the first
   * @param limit largest number returned
   */
  public List<D> page(
      Document filter, PeriodInput period, boolean newestFirst, @Nullable Place after, int limit) {
    Document query = inPeriod(filter, period);
    if (after != null) {
      startAfter(query, after, newestFirst ? "$lt" : "$gt");
    }
    int sign = newestFirst ? -1 : 1;
    return documents
        .find(query)
        .sort(new Document(momentField, sign).append("_id", sign))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** The filter with the bounds of the period. */
  public Document inPeriod(Document filter, PeriodInput period) {
    Document query = new Document(filter);
    Document bounds = new Document();
    if (period.begin() != null) {
      bounds.append("$gte", period.begin());
    }
    if (period.end() != null) {
      bounds.append("$lt", period.end());
    }
    return bounds.isEmpty() ? query : query.append(momentField, bounds);
  }

  /**
   * The bound lets an index start at the place, the alternatives tell documents of one moment
   * apart.
   */
  private void startAfter(Document query, Place place, String beyond) {
    Document bounds = query.get(momentField, new Document());
    // The place lies inside the period, so its bound takes the place of the period's.
    bounds.append(beyond + "e", place.moment());
    query
        .append(momentField, bounds)
        .append(
            "$or",
            List.of(
                new Document(momentField, new Document(beyond, place.moment())),
                new Document(momentField, place.moment())
                    .append("_id", new Document(beyond, place.id()))));
  }

  /**
   * Place of a document.
   *
   * @param moment its moment, to the millisecond
   * @param id its id
   */
  public record Place(Instant moment, String id) {

    /** Reads what {@link #toString} wrote. */
    public static Place parse(String text) {
      int cut = text.indexOf('|');
      return new Place(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, cut))), text.substring(cut + 1));
    }

    @Override
    public String toString() {
      return moment.toEpochMilli() + "|" + id;
    }
  }
}
