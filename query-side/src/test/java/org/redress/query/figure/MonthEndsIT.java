package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.DomainEvent;
import org.redress.query.api.InvalidArgument;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.projection.EventBatch;
import org.redress.query.projection.Recorded;
import org.redress.query.store.ReadStore;

/** What was known at the end of a month is what the log counts up to there. */
class MonthEndsIT {

  private static final List<Source<?>> SOURCES = FigureSources.all(OpenQuerySide.CALENDARS);

  /** The second is a day later in Asia/Shanghai than in UTC; in September nothing is recorded. */
  private static final List<Instant> RECORDED =
      List.of(
          Instant.parse("2026-07-15T01:00:00Z"),
          Instant.parse("2026-07-31T16:30:00Z"),
          Instant.parse("2026-10-02T01:00:00Z"));

  private static final List<Scope> SCOPES =
      List.of(
          new Scope(null, null, "*", "CNY", Map.of()),
          new Scope(
              LocalDate.parse("2025-11-01"),
              LocalDate.parse("2026-02-10"),
              "330000",
              "CNY",
              Map.of()),
          new Scope(
              LocalDate.parse("2026-01-01"),
              LocalDate.parse("2026-12-31"),
              "*",
              "CNY",
              Map.of(FigureDimension.PROBLEM_CLASS, "12315:质量")));

  @TempDir Path folder;
  private OpenLog log;
  private ReadStore store;
  private MongoDatabase database;
  private List<Recorded> events;

  /** Those that the log tells anything of. */
  private List<FigureDefinition> told;

  @BeforeEach
  void tell() {
    AtomicReference<Instant> now = new AtomicReference<>(RECORDED.getFirst());
    InstantSource clock = now::get;
    log = OpenLog.in(folder.resolve("log"), clock.withZone(ZoneOffset.UTC));
    List<List<DomainEvent>> commits = ManyCases.of(23, 40, false);
    for (int i = 0; i < commits.size(); i++) {
      now.set(RECORDED.get(i * RECORDED.size() / commits.size()));
      log.append(commits.get(i));
    }
    events = log.everything();
    Recount recount = new Recount(SOURCES);
    events.forEach(recount::take);
    told =
        FigureCatalogue.all().stream()
            .filter(one -> !recount.value(one, SCOPES.getFirst()).equals(nothing(one)))
            .toList();
    assertThat(told).hasSizeGreaterThan(20);
    store = ReadStore.embedded(folder.resolve("read"));
    database = store.database();
    // As a runner notes it; without it every read would wait for the counters to agree.
    database
        .getCollection("positions")
        .insertOne(
            new Document("_id", FigureProjection.NAME)
                .append("form", 4)
                .append("epoch", 1L)
                .append("owner", "test")
                .append("beat", 0L)
                .append("commit", log.log().head()));
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  private static FigureValue nothing(FigureDefinition figure) {
    return new Recount(SOURCES).value(figure, SCOPES.getFirst());
  }

  private EventBatch batch(long after, long last) {
    return new EventBatch(
        events.stream().filter(one -> one.commit() > after && one.commit() <= last).toList(), last);
  }

  private FigureTally tally() {
    FigureTally tally = new FigureTally(database, SOURCES);
    tally.prepare();
    return tally;
  }

  private static YearMonth month(Recorded event) {
    return YearMonth.from(PeriodKeys.dayOf(event.recordedAt()));
  }

  private void assertThatMonthEndsAreTheLog() {
    Figures figures = new Figures(database, SOURCES);
    for (YearMonth month = YearMonth.parse("2026-06");
        month.isBefore(YearMonth.parse("2026-11"));
        month = month.plusMonths(1)) {
      YearMonth last = month;
      List<Recorded> known = events.stream().filter(one -> !month(one).isAfter(last)).toList();
      Recount recount = new Recount(SOURCES);
      known.forEach(recount::take);
      for (Scope scope : SCOPES) {
        List<Asked> asked =
            told.stream()
                .filter(one -> scope.members().isEmpty() || one.quantities().contains("Q3"))
                .map(one -> new Asked(one, scope))
                .toList();
        Figures.Reading reading = figures.readAsOf(month, asked);
        assertThat(reading.values())
            .as("%s of %s", month, scope)
            .isEqualTo(asked.stream().map(one -> recount.value(one.definition(), scope)).toList());
        assertThat(reading.asOfCommit()).isEqualTo(known.isEmpty() ? 0 : known.getLast().commit());
      }
    }
  }

  @Test
  void theyDoNotDependOnHowBatchesAreCut() {
    assertThat(events.stream().map(MonthEndsIT::month).distinct()).hasSize(3);
    tally().apply(batch(0, log.log().head()));
    assertThatMonthEndsAreTheLog();
    tally().drop();
    Stream.of(MonthEnds.MONTHS, MonthEnds.KEPT)
        .forEach(name -> assertThat(database.getCollection(name).countDocuments()).isZero());

    Random random = new Random(3);
    FigureTally tally = tally();
    for (long after = 0; after < log.log().head(); ) {
      long last = Math.min(log.log().head(), after + 1 + random.nextInt(60));
      tally.apply(batch(after, last));
      after = last;
    }
    assertThatMonthEndsAreTheLog();
  }

  @Test
  void aBatchThatWasCutOffKeepsThemOnce() {
    long most = log.log().head() * 3 / 4;
    tally().apply(batch(0, most));
    // As if none of the cards had been written before the process ended.
    SOURCES.forEach(one -> database.getCollection(one.collection()).drop());
    FigureTally again = tally();
    again.apply(batch(0, most / 2));
    again.apply(batch(most / 2, most));
    again.apply(batch(most, log.log().head()));
    assertThatMonthEndsAreTheLog();
  }

  @Test
  void whatIsCountedByFilesIsNotKept() {
    tally().apply(batch(0, log.log().head()));
    Scope days =
        new Scope(
            LocalDate.parse("2026-01-03"),
            LocalDate.parse("2026-01-20"),
            "*",
            "CNY",
            Map.of(FigureDimension.KIND, "COMPLAINT"));
    Asked asked = new Asked(FigureCatalogue.find("complaints").orElseThrow(), days);
    Figures figures = new Figures(database, SOURCES);
    assertThatThrownBy(() -> figures.readAsOf(YearMonth.parse("2026-07"), List.of(asked)))
        .isInstanceOf(InvalidArgument.class)
        .hasMessageContaining("not kept for this scope");
  }
}
