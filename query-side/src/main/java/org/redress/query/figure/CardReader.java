package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;

/** Reads cards through their marks: what a counter cannot tell, and the way to the cases. */
final class CardReader {

  private final MongoDatabase database;
  private final List<Source<?>> sources;

  CardReader(MongoDatabase database, List<Source<?>> sources) {
    this.database = database;
    this.sources = sources;
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
    for (Source<?> source : sources) {
      cards(source, request)
          .forEach(card ->
              card.contributions().stream()
                  .filter(one -> request.measures().contains(one.measure()))
                  .filter(one -> request.scope().holds(card.dimensions(), one.day()))
                  .forEach(one -> action.accept(card, one)));
    }
  }

  private List<Card> cards(Source<?> source, Request request) {
    Set<String> seen = new HashSet<>();
    List<Card> cards = new ArrayList<>();
    for (String measure : request.measures()) {
      for (String month : months(request.scope())) {
        for (CardDocument one :
            collection(source).find(marked(measure, month, request.scope().region(), ""))) {
          if (seen.add(one.id())) {
            cards.add(open(source, one));
          }
        }
      }
    }
    return cards;
  }

  /**
   * Cards that contribute to a measure in a month, by region and id.
   *
   * @param after the card before, null to begin with the first
   */
  List<Found> page(
      Source<?> source,
      String measure,
      String month,
      String region,
      @Nullable Place after,
      int limit) {
    List<Found> found = new ArrayList<>();
    Bson filter = marked(measure, month, region, after == null ? "" : after.region());
    for (CardDocument one :
        collection(source).find(filter).sort(Sorts.ascending("region", "_id"))) {
      Place place = new Place(one.region(), one.id());
      if (after == null || place.compareTo(after) > 0) {
        found.add(new Found(place, open(source, one)));
      }
      if (found.size() == limit) {
        break;
      }
    }
    return found;
  }

  private MongoCollection<CardDocument> collection(Source<?> source) {
    return database.getCollection(source.collection(), CardDocument.class);
  }

  private <C extends Card> C open(Source<C> source, CardDocument document) {
    return document.open(source.type(), database.getCodecRegistry());
  }

  /** As one flat document, which the embedded server answers through the index too. */
  private static Bson marked(String measure, String month, String region, String from) {
    Document filter = new Document("marks", CardDocument.mark(measure, month));
    Document bounds = new Document();
    if (!region.equals(RegionPath.EVERYWHERE)) {
      bounds.putAll(Map.of("$gte", RegionPath.first(region), "$lt", RegionPath.beyond(region)));
    }
    if (from.compareTo(Objects.toString(bounds.get("$gte"), "")) > 0) {
      bounds.put("$gte", from);
    }
    return bounds.isEmpty() ? filter : filter.append("region", bounds);
  }

  /** The months of a scope; the caller sees to it that it has a first and a last day. */
  static List<String> months(Scope scope) {
    if (scope.from() == null || scope.to() == null) {
      throw new IllegalArgumentException("Cards are read by month; the scope has no bounds");
    }
    List<String> months = new ArrayList<>();
    YearMonth last = YearMonth.from(scope.to());
    for (YearMonth month = YearMonth.from(scope.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    return months;
  }

  /**
   * A card's place in the order.
   *
   * @param region its region
   * @param id its id
   */
  record Place(String region, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int byRegion = region.compareTo(other.region);
      return byRegion == 0 ? id.compareTo(other.id) : byRegion;
    }
  }

  /**
   * A card that was found.
   *
   * @param place its place in the order
   * @param card the card
   */
  record Found(Place place, Card card) {}
}
