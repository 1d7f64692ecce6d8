package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.Shelves.Shelf;

/** Reads cards through their marks: what a counter cannot tell, and the way to the cases. */
final class CardReader {

  private final MongoDatabase database;
  private final Shelves shelves;

  CardReader(MongoDatabase database, Shelves shelves) {
    this.database = database;
    this.shelves = shelves;
  }

  /** Adds up what the cards contribute to a request. */
  Map<String, Long> sums(Request request) {
    Map<String, Long> sums = new HashMap<>();
    forEach(
        request,
        (card, contribution) ->
            sums.merge(contribution.measure(), contribution.amount(), Math::addExact));
    return sums;
  }

  /** Goes through all contributions that count for a request. */
  void forEach(Request request, BiConsumer<Card, Contribution> action) {
    Map<String, Set<String>> seen = new HashMap<>();
    for (Shelf shelf : shelves.of(request)) {
      Source<?> source = shelf.source();
      Set<String> ofFamily = seen.computeIfAbsent(source.collection(), none -> new HashSet<>());
      Bson there = marked(shelf.measure(), shelf.month(), range(request.scope().region(), null));
      for (CardDocument one : collection(source).find(there)) {
        if (ofFamily.add(one.id())) {
          act(open(source, one), request, action);
        }
      }
    }
  }

  private static void act(Card card, Request request, BiConsumer<Card, Contribution> action) {
    Dimensions dimensions = card.dimensions();
    card.contributions().stream()
        .filter(one -> request.measures().contains(one.measure()))
        .filter(one -> request.scope().holds(dimensions, one.day()))
        .forEach(one -> action.accept(card, one));
  }

  /**
   * Cards on a shelf, by region and id.
   *
   * @param region region in which they lie
   * @param after place of the card before, null to begin with the first
   */
  List<Found> page(Shelf shelf, String region, @Nullable Place after, int limit) {
    List<Found> found = new ArrayList<>();
    if (after != null) {
      Document beside = marked(shelf.measure(), shelf.month(), new Document());
      beside.append("region", after.region()).append("_id", new Document("$gt", after.id()));
      find(shelf.source(), beside, limit, found);
    }
    if (found.size() < limit) {
      Document beyond = marked(shelf.measure(), shelf.month(), range(region, after));
      find(shelf.source(), beyond, limit - found.size(), found);
    }
    return found;
  }

  private void find(Source<?> source, Document filter, int limit, List<Found> to) {
    collection(source)
        .find(filter)
        .sort(Sorts.ascending("region", "_id"))
        .limit(limit)
        .forEach(one -> to.add(new Found(new Place(one.region(), one.id()), open(source, one))));
  }

  private MongoCollection<CardDocument> collection(Source<?> source) {
    return database.getCollection(source.collection(), CardDocument.class);
  }

  private <C extends Card> C open(Source<C> source, CardDocument document) {
    return document.open(source.type(), database.getCodecRegistry());
  }

  /** As one flat document, which the embedded server answers through the index too. */
  private static Document marked(String measure, String month, Document regions) {
    Document filter = new Document("marks", CardDocument.mark(measure, month));
    return regions.isEmpty() ? filter : filter.append("region", regions);
  }

  /** A region with everything below it, as far as it comes after a place. */
  private static Document range(String region, @Nullable Place after) {
    Document bounds = new Document();
    String first = region.equals(RegionPath.EVERYWHERE) ? "" : RegionPath.first(region);
    if (after != null && after.region().compareTo(first) >= 0) {
      bounds.put("$gt", after.region());
    } else if (!first.isEmpty()) {
      bounds.put("$gte", first);
    }
    if (!region.equals(RegionPath.EVERYWHERE)) {
      bounds.put("$lt", RegionPath.beyond(region));
    }
    return bounds;
  }

  /**
   * A card's place in the order.
   *
   * @param region its region
   * @param id its id
   */
  record Place(String region, String id) {}

  /**
   * A card that was found.
   *
   * @param place its place in the order
   * @param card the card
   */
  record Found(Place place, Card card) {}
}
