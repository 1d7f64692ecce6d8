package org.redress.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.FigureDimension;
import org.redress.query.figure.FigureProjection;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.Figures.Member;
import org.redress.query.figure.Scope;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Projections;
import org.redress.query.store.ReadStore;
import org.redress.server.DataFolder;

/** The counters that the service answers from say the same as the log counted anew. */
class TaicangCountersIT {

  private static final Scope YEAR =
      new Scope(
          LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"), "320585", "CNY", Map.of());

  @TempDir static Path folder;
  private static Played played;
  private static DataFolder data;
  private static RocksCommitLog log;
  private static ReadStore store;
  private static Projections projections;
  private static Figures figures;

  @BeforeAll
  static void project() {
    played = Played.of(Scenario.TAICANG_2023);
    data = DataFolder.openExisting(played.folder());
    log = data.openLog(new SimpleMeterRegistry());
    store = ReadStore.embedded(folder);
    var sources = FigureSources.all(data.rulebook().calendars());
    projections =
        new Projections(
            List.of(FigureProjection.create(sources)),
            log,
            new EventReader(log, new EventCodec(EventCatalogue.byName())),
            store.database(),
            InstantSource.system(),
            new SimpleMeterRegistry());
    projections.start();
    assertThat(projections.awaitApplied(log.head(), Duration.ofMinutes(10))).isTrue();
    figures = new Figures(store.database(), sources);
  }

  @AfterAll
  static void close() {
    projections.close();
    store.close();
    log.close();
    data.close();
  }

  @Test
  void countersAreEqualToTheLogCountedAnew() {
    List<FigureDefinition> all = List.copyOf(FigureCatalogue.all());

    Figures.Reading reading = figures.read(all.stream().map(one -> new Asked(one, YEAR)).toList());

    assertThat(reading.parked()).isZero();
    assertThat(reading.values())
        .isEqualTo(all.stream().map(one -> played.recount().value(one, YEAR)).toList());
  }

  @Test
  void theFourLargestObjectClassesComeInTheOrderOfTheReport() {
    assertThat(largest("complaints", FigureDimension.OBJECT_CLASS).subList(0, 4))
        .containsExactly("12315:食品餐饮", "12315:服装鞋帽", "12315:物业服务", "12315:交通工具");
  }

  @Test
  void theThreeLargestProblemClassesComeInTheOrderOfTheReport() {
    assertThat(largest("complaints-and-reports", FigureDimension.PROBLEM_CLASS).subList(0, 3))
        .containsExactly("12315:合同", "12315:质量", "12315:广告");
  }

  @Test
  void demandsComeBySixWays() {
    assertThat(largest("demands", FigureDimension.CHANNEL))
        .containsExactlyInAnyOrder(
            "PLATFORM_12315", "HOTLINE_12345", "PETITION", "LETTER", "PHONE", "SUPERIOR");
  }

  private static List<String> largest(String key, FigureDimension by) {
    return figures.members(new Asked(FigureCatalogue.find(key).orElseThrow(), YEAR), by).stream()
        .map(Member::member)
        .toList();
  }
}
