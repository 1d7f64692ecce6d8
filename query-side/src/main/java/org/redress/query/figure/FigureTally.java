package org.redress.query.figure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.Position;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.projection.BatchWriter;
import org.redress.query.projection.EventBatch;
import org.redress.query.projection.FencedDocuments;
import org.redress.query.projection.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the cards and the counters over them. A batch changes a counter by what its cards
 * contribute after the batch less what they contributed before. Counters are written before cards:
 * after a crash in between, the cards still give the same difference, and the counters that have it
 * are told by their position, because a batch that was begun ends at the same commit again. A batch
 * that reaches into another month of recording is taken month by month, and before a counter
 * changes in a new month it is kept as it stood.
 */
final class FigureTally implements BatchWriter {

  static final String COUNTERS = "figure_counters";

  /** In the order in which the index is walked from a figure to its cases. */
  static final List<List<String>> CARD_INDEXES = List.of(List.of("marks", "region", "_id"));

  private static final Logger log = LoggerFactory.getLogger(FigureTally.class);

  private final List<CardShelf<?>> shelves;
  private final FencedDocuments<Counter> counters;
  private final MongoCollection<Parked> parked;
  private final MongoCollection<Counter> numberParked;
  private final MonthEnds months;

  /** Position of the event that a parked card could not take, by id. */
  private final Map<String, Long> stops = new HashMap<>();

  FigureTally(MongoDatabase database, List<Source<?>> sources) {
    shelves = sources.stream().<CardShelf<?>>map(source -> shelf(database, source)).toList();
    counters = new FencedDocuments<>(database, COUNTERS, Counter.class);
    parked = database.getCollection(Parked.COLLECTION, Parked.class);
    numberParked = database.getCollection(COUNTERS, Counter.class);
    months = new MonthEnds(database);
  }

  private <C extends Card> CardShelf<C> shelf(MongoDatabase database, Source<C> source) {
    return new CardShelf<>(database, source);
  }

  @Override
  public void prepare() {
    shelves.forEach(CardShelf::prepare);
    stops.clear();
    parked.find().forEach(one -> stops.put(one.id(), one.position()));
    if (!stops.isEmpty()) {
      tellNumberParked();
    }
  }

  @Override
  public void drop() {
    shelves.forEach(CardShelf::drop);
    counters.drop();
    months.drop();
    parked.drop();
  }

  @Override
  public void apply(EventBatch batch) {
    List<Recorded> events = batch.events();
    int from = 0;
    for (int to = 1; to <= events.size(); to++) {
      YearMonth month = month(events.get(from));
      if (to == events.size() || !month(events.get(to)).equals(month)) {
        apply(events.subList(from, to), month);
        from = to;
      }
    }
  }

  private void apply(List<Recorded> events, YearMonth month) {
    Cells cells = new Cells();
    List<Runnable> cards = new ArrayList<>();
    for (CardShelf<?> shelf : shelves) {
      cards.add(shelf.fold(events, cells));
    }
    Map<String, Map<String, Long>> more = cells.rolledUp();
    Map<String, Counter> before = counters.load(more.keySet());
    months.keep(month, events.getFirst().commit(), before.values());
    count(more, before, Position.of(events.getLast().commit(), 0));
    cards.forEach(Runnable::run);
  }

  private static YearMonth month(Recorded event) {
    return YearMonth.from(PeriodKeys.dayOf(event.recordedAt()));
  }

  private void park(Parked one) {
    log.error(
        "Stream {} is parked: its card cannot take {} of commit {} ({}); figures are incomplete",
        one.id(),
        one.event(),
        Position.commit(one.position()),
        one.error());
    parked.replaceOne(Filters.eq("_id", one.id()), one, new ReplaceOptions().upsert(true));
    stops.put(one.id(), one.position());
    tellNumberParked();
  }

  /** Beside the counters, so that whoever reads them learns it in the same read. */
  private void tellNumberParked() {
    numberParked.replaceOne(
        Filters.eq("_id", Parked.NUMBER),
        new Counter(Parked.NUMBER, 0, Map.of(Parked.NUMBER, (long) stops.size())),
        new ReplaceOptions().upsert(true));
  }

  private void count(
      Map<String, Map<String, Long>> more, Map<String, Counter> before, long position) {
    List<Counter> after = new ArrayList<>(more.size());
    more.forEach((id, sums) -> {
      Counter counter = before.getOrDefault(id, Counter.empty(id));
      if (counter.position() < position) {
        after.add(counter.plus(sums, position));
      }
    });
    counters.write(after, before.keySet());
  }

  /** The cards of one family. */
  private final class CardShelf<C extends Card> {

    private final Source<C> source;
    private final FencedDocuments<CardDocument> documents;
    private final CodecRegistry codecs;

    CardShelf(MongoDatabase database, Source<C> source) {
      this.source = source;
      this.documents = new FencedDocuments<>(database, source.collection(), CardDocument.class);
      this.codecs = database.getCodecRegistry();
    }

    void prepare() {
      documents.createIndexes(CARD_INDEXES);
    }

    void drop() {
      documents.drop();
    }

    /**
     * Folds the events into the cards and adds the difference to the cells.
     *
     * @return what writes the cards
     */
    Runnable fold(List<Recorded> events, Cells cells) {
      Map<String, List<Recorded>> byCard = new LinkedHashMap<>();
      for (Recorded event : events) {
        String id = source.cardOf(event);
        if (id != null) {
          byCard.computeIfAbsent(id, one -> new ArrayList<>()).add(event);
        }
      }
      Map<String, CardDocument> before = documents.load(byCard.keySet());
      List<CardDocument> changed = new ArrayList<>();
      byCard.forEach((id, ofCard) -> {
        CardDocument kept = before.get(id);
        C old = kept == null ? null : kept.open(source.type(), codecs);
        C card = fold(old, id, ofCard);
        if (card != null && (old == null || old.position() < card.position())) {
          cells.add(source.collection(), old, card);
          changed.add(CardDocument.of(card, source.type(), codecs));
        }
      });
      return () -> documents.write(changed, before.keySet());
    }

    private @Nullable C fold(@Nullable C old, String id, List<Recorded> events) {
      C card = old;
      for (Recorded event : events) {
        Long stop = stops.get(id);
        if (stop != null && event.position() >= stop) {
          return card;
        }
        if (card == null || card.position() < event.position()) {
          try {
            card = checked(source.fold(card, event), event, id);
          } catch (RuntimeException e) {
            park(new Parked(id, event.position(), event.name(), e.toString()));
          }
        }
      }
      return card;
    }

    private C checked(C card, Recorded event, String id) {
      if (card.position() != event.position() || !card.id().equals(id)) {
        throw new IllegalStateException("The fold gave card " + card.id() + " instead of " + id);
      }
      // What it cannot say what it counts for cannot be counted either.
      card.contributions();
      return card;
    }
  }
}
