package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

/** Whatever amounts come to, every file behind a figure is listed, and nothing else is read. */
class FigureFilesIT {

  private static final FigureDefinition RECOVERED =
      FigureCatalogue.find("recovered-loss").orElseThrow();

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static Figures figures;

  private static CaseStory paid(String id, String begin) {
    return CaseStory.of(id, begin, "330106", "m-1")
        .filed()
        .accepted()
        .mediationOpened()
        .settled(500)
        .refundAgreed(500, 0)
        .paidInFull();
  }

  @BeforeAll
  static void tell() {
    log = OpenLog.in(folder.resolve("log"));
    log.append(paid("same-month", "2024-03-05T01:00:00Z").reversed().events());
    log.append(
        paid("same-year", "2024-04-05T01:00:00Z").later(Duration.ofDays(60)).reversed().events());
    log.append(paid("stands", "2026-03-05T01:00:00Z").events());
    log.append(paid("stands-too", "2026-03-06T01:00:00Z").events());
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    figures = new Figures(read.store().database(), FigureSources.all(OpenQuerySide.CALENDARS));
  }

  @AfterAll
  static void close() {
    read.close();
    log.close();
  }

  private static Asked asked(@Nullable String from, @Nullable String to) {
    return new Asked(
        RECOVERED,
        new Scope(
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            "330000",
            "CNY",
            Map.of()));
  }

  private static List<String> files(Asked asked, int pageSize) {
    List<FigureFile> all = new ArrayList<>();
    List<FigureFile> page = figures.files(asked, null, pageSize);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = figures.files(asked, page.getLast().place(), pageSize);
    }
    return all.stream().map(one -> one.id() + " " + one.month() + " " + one.amount()).toList();
  }

  @Test
  void aYearWhoseAmountsCancelEachOtherStillHasItsFiles() {
    assertThat(figures.read(List.of(asked("2024-01-01", "2024-12-31"))).values().getFirst().value())
        .isZero();
    List<String> ofTheYear =
        List.of("same-month 2024-03 0", "same-year 2024-04 500", "same-year 2024-06 -500");
    assertThat(files(asked("2024-01-01", "2024-12-31"), 10)).isEqualTo(ofTheYear);
    for (int pageSize = 1; pageSize <= 6; pageSize++) {
      assertThat(files(asked(null, null), pageSize))
          .containsExactly(
              "same-month 2024-03 0",
              "same-year 2024-04 500",
              "same-year 2024-06 -500",
              "stands 2026-03 500",
              "stands-too 2026-03 500");
    }
  }

  @Test
  void aPageReadsNoMoreThanItShows() {
    long before = read.finds();
    assertThat(figures.files(asked(null, null), null, 1)).hasSize(1);
    assertThat(read.finds() - before).as("years, months, one shelf").isEqualTo(3);
    before = read.finds();
    assertThat(figures.files(asked("2025-01-01", "2025-12-31"), null, 10)).isEmpty();
    assertThat(read.finds() - before).as("a year without files").isEqualTo(1);
  }

  @Test
  void sumsOfMembersAreReadWhereThereAreFilesOnly() {
    Scope scope =
        asked("2024-01-01", "2026-12-31")
            .scope()
            .narrowedTo(FigureDimension.KIND, "COMPLAINT")
            .narrowedTo(FigureDimension.CHANNEL, "PLATFORM_12315");
    long before = read.finds();
    assertThat(figures.read(List.of(new Asked(RECOVERED, scope))).values().getFirst().numerator())
        .isEqualTo(1_000);
    assertThat(read.finds() - before)
        .as("position, counters, numbers of files, and four months of one family")
        .isEqualTo(7);
  }
}
