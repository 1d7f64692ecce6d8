package org.redress.query.api;

import com.mongodb.client.MongoCollection;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.Timeline.Place;

/**
 * Pages of a collection in the form the API has for lists, the newest first.
 *
 * @param <D> form of a document
 */
public final class TimelinePages<D> {

  private static final int LARGEST_PAGE = 100;

  private final String name;
  private final Timeline<D> timeline;
  private final Function<D, Place> place;
  private final Cursors cursors;

  /**
   * Reads a collection.
   *
   * @param name name of the list, which its cursors are bound to
   * @param momentField path of the moment that gives the order
   * @param place the moment and the id of a document
   */
  public TimelinePages(
      String name,
      MongoCollection<D> documents,
      String momentField,
      Function<D, Place> place,
      Cursors cursors) {
    this.name = name;
    this.timeline = new Timeline<>(documents, momentField);
    this.place = place;
    this.cursors = cursors;
  }

  /**
   * A page.
   *
   * @param conditions what has to match
   * @param period period in which the moment lies
   * @param first size of the page, 1 to 100
   * @param after cursor of the entry before the page, null for the first page
   * @throws InvalidArgument when the size is out of range or the cursor is not of this list
   */
  public PagedConnection<D> page(
      Document conditions, PeriodInput period, int first, @Nullable String after) {
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {name, conditions, period};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    return PagedConnection.of(
        timeline.page(conditions, period, true, start, size + 1),
        size,
        after,
        document -> cursors.at(place.apply(document).toString(), list));
  }
}
