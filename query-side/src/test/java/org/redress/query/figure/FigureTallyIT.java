package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.pledge.PledgeEvent;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.projection.EventBatch;
import org.redress.query.projection.Recorded;
import org.redress.query.store.ReadStore;

class FigureTallyIT {

  private static final List<Source<?>> SOURCES = FigureSources.all(OpenQuerySide.CALENDARS);

  @TempDir Path folder;
  private OpenLog log;
  private ReadStore store;
  private MongoDatabase database;
  private List<Recorded> events;

  @BeforeEach
  void tell() {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(12, 60, false).forEach(log::append);
    events = log.everything();
    store = ReadStore.embedded(folder.resolve("read"));
    database = store.database();
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  private EventBatch batch(long after, long last) {
    return new EventBatch(
        events.stream().filter(one -> one.commit() > after && one.commit() <= last).toList(), last);
  }

  private Map<String, Map<String, Long>> counters() {
    Map<String, Map<String, Long>> sums = new HashMap<>();
    database
        .getCollection(FigureTally.COUNTERS, Counter.class)
        .find()
        .forEach(one -> {
          if (!one.sums().isEmpty()) {
            sums.put(one.id(), one.sums());
          }
        });
    return sums;
  }

  private Map<String, Map<String, Long>> atOnce() {
    FigureTally tally = new FigureTally(database, SOURCES);
    tally.prepare();
    tally.apply(batch(0, log.log().head()));
    Map<String, Map<String, Long>> sums = counters();
    tally.drop();
    return sums;
  }

  @Test
  void countersDoNotDependOnHowBatchesAreCut() {
    Map<String, Map<String, Long>> expected = atOnce();
    Random random = new Random(3);
    FigureTally tally = new FigureTally(database, SOURCES);
    tally.prepare();
    for (long after = 0; after < log.log().head(); ) {
      long last = Math.min(log.log().head(), after + 1 + random.nextInt(40));
      tally.apply(batch(after, last));
      after = last;
    }
    assertThat(counters()).isEqualTo(expected).hasSizeGreaterThan(500);
  }

  @Test
  void aBatchThatWasCutOffBetweenCountersAndCardsCountsOnce() {
    Map<String, Map<String, Long>> expected = atOnce();
    long half = log.log().head() / 2;
    FigureTally tally = new FigureTally(database, SOURCES);
    tally.prepare();
    tally.apply(batch(0, half));
    // As if nothing of the cards had been written before the process ended, or only some.
    SOURCES.stream().skip(1).forEach(one -> database.getCollection(one.collection()).drop());
    FigureTally again = new FigureTally(database, SOURCES);
    again.prepare();
    again.apply(batch(0, half / 3));
    again.apply(batch(half / 3, half));
    again.apply(batch(half, log.log().head()));
    assertThat(counters()).isEqualTo(expected);
  }

  @Test
  void aBatchThatWasCutOffAmongTheCountersCountsOnce() {
    Map<String, Map<String, Long>> expected = atOnce();
    FigureTally tally = new FigureTally(database, SOURCES);
    tally.prepare();
    tally.apply(batch(0, log.log().head()));
    SOURCES.forEach(one -> database.getCollection(one.collection()).drop());
    List<String> ids = new ArrayList<>(counters().keySet());
    ids.stream()
        .filter(id -> id.hashCode() % 2 == 0)
        .forEach(
            id -> database.getCollection(FigureTally.COUNTERS).deleteOne(new Document("_id", id)));
    FigureTally again = new FigureTally(database, SOURCES);
    again.prepare();
    again.apply(batch(0, log.log().head()));
    assertThat(counters()).isEqualTo(expected);
  }

  /** A card of a pledge that cannot take the second event. */
  public record BrokenCard(@BsonId String id, long position) implements Card {

    @Override
    public Dimensions dimensions() {
      return Dimensions.in("330000");
    }

    @Override
    public List<Contribution> contributions() {
      return List.of(Contribution.one("pledges", LocalDate.parse("2026-01-01")));
    }
  }

  private static final class Broken implements Source<BrokenCard> {

    @Override
    public String collection() {
      return "figure_broken";
    }

    @Override
    public Class<BrokenCard> type() {
      return BrokenCard.class;
    }

    @Override
    public @Nullable String cardOf(Recorded event) {
      return event.event() instanceof PledgeEvent e ? e.pledgeId() : null;
    }

    @Override
    public BrokenCard fold(@Nullable BrokenCard before, Recorded event) {
      if (before != null) {
        throw new IllegalStateException("Cannot take " + event.name());
      }
      return new BrokenCard(event.stream(), event.position());
    }
  }

  @Test
  void aCardThatCannotTakeAnEventIsParkedAndTheOthersGoOn() {
    List<Source<?>> sources = new ArrayList<>(SOURCES);
    sources.add(new Broken());
    Map<String, Map<String, Long>> expected = atOnce();
    FigureTally tally = new FigureTally(database, sources);
    tally.prepare();
    long half = log.log().head() / 2;
    tally.apply(batch(0, half));
    FigureTally again = new FigureTally(database, sources);
    again.prepare();
    again.apply(batch(half, log.log().head()));
    assertThat(counters().get("*|ALL")).containsEntry("pledges", 2L);
    assertThat(counters().get("*|ALL")).containsAllEntriesOf(expected.get("*|ALL"));
    Figures figures = new Figures(database, sources);
    assertThat(figures.read(List.of()).parked()).isEqualTo(2);
    Recount recount = new Recount(sources);
    events.forEach(recount::take);
    assertThat(recount.parked()).isEqualTo(2);
    // As if the process had ended between parking and telling.
    database.getCollection(FigureTally.COUNTERS).deleteOne(new Document("_id", Parked.NUMBER));
    new FigureTally(database, sources).prepare();
    assertThat(figures.read(List.of()).parked()).isEqualTo(2);
  }
}
