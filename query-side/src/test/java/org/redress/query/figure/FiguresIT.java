package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.figure.FigureDefinition.FigureSpan;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

class FiguresIT {

  private static final int SCOPES = 1_000;
  private static final List<Source<?>> SOURCES = FigureSources.all(OpenQuerySide.CALENDARS);
  private static final List<FigureDefinition> ALL = List.copyOf(FigureCatalogue.all());

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static Figures figures;
  private static Recount recount;

  /** Those that the log tells anything of. */
  private static List<FigureDefinition> told;

  @BeforeAll
  static void tell() {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(31, 150, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    figures = new Figures(read.store().database(), SOURCES);
    recount = new Recount(SOURCES);
    log.everything().forEach(recount::take);
    Scope everything = new Scope(null, null, "*", "CNY", Map.of());
    told =
        ALL.stream()
            .filter(figure -> {
              Long numerator = recount.value(figure, everything).numerator();
              return numerator != null && numerator != 0;
            })
            .toList();
  }

  @AfterAll
  static void close() {
    read.close();
    log.close();
  }

  @Test
  void countersAreEqualToARecountOfTheLog() {
    Random random = new Random(5);
    int something = 0;
    for (int run = 0; run < SCOPES; run++) {
      List<FigureDefinition> some = run % 4 == 0 ? ALL : told;
      FigureDefinition figure = some.get(random.nextInt(some.size()));
      Scope scope = scope(random, figure.span());
      FigureValue expected = recount.value(figure, scope);
      Figures.Reading reading = figures.read(List.of(new Asked(figure, scope)));
      assertThat(reading.values()).as("%s of %s", figure.key(), scope).containsExactly(expected);
      assertThat(reading.asOfCommit()).isEqualTo(log.log().head());
      something += expected.numerator() != null && expected.numerator() != 0 ? 1 : 0;
    }
    assertThat(something).as("scopes that hold anything").isGreaterThan(SCOPES / 5);
  }

  private static Scope scope(Random random, FigureSpan span) {
    LocalDate from = LocalDate.parse("2025-11-01").plusDays(random.nextInt(200));
    LocalDate to = from.plusDays(random.nextInt(200));
    Map<FigureDimension, String> members = new EnumMap<>(FigureDimension.class);
    int dimensions = span == FigureSpan.STOCK ? random.nextInt(2) : random.nextInt(3);
    for (int i = 0; i < dimensions; i++) {
      List<Map.Entry<FigureDimension, String>> some =
          List.of(
              Map.entry(FigureDimension.CHANNEL, "PLATFORM_12315"),
              Map.entry(FigureDimension.KIND, "COMPLAINT"),
              Map.entry(FigureDimension.PROBLEM_CLASS, "12315:质量"),
              Map.entry(FigureDimension.OFFICE, "samr-330106"),
              Map.entry(FigureDimension.INDUSTRY, "GB/T 4754:F52"),
              Map.entry(FigureDimension.BODY, "AUTHORITY"),
              Map.entry(FigureDimension.KIND, "REPORT"));
      Map.Entry<FigureDimension, String> one = some.get(random.nextInt(some.size()));
      members.put(one.getKey(), one.getValue());
    }
    boolean bounded = members.size() > 1 || random.nextInt(8) > 0;
    String region =
        List.of("*", "330000", "330100", "330106", "110105", "US").get(random.nextInt(6));
    return new Scope(bounded ? from : null, bounded ? to : null, region, "CNY", members);
  }

  @Test
  void theFilesBehindAFigureAddUpToIt() {
    Scope scope = new Scope(LocalDate.parse("2025-11-20"), null, "330000", "CNY", Map.of());
    for (FigureDefinition figure : ALL) {
      FigureValue value = figures.read(List.of(new Asked(figure, scope))).values().getFirst();
      if (figure.formula() != FigureDefinition.Formula.PRESENT) {
        assertThat(amounts(new Asked(figure, scope), 7))
            .as(figure.key())
            .isEqualTo(value.numerator());
      }
    }
  }

  private static long amounts(Asked asked, int pageSize) {
    List<FigureFile> all = new ArrayList<>();
    List<FigureFile> page = figures.files(asked, null, pageSize);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = figures.files(asked, page.getLast().place(), pageSize);
    }
    assertThat(all).doesNotHaveDuplicates();
    return all.stream().mapToLong(FigureFile::amount).sum();
  }

  @Test
  void membersOfADimensionAddUpAndAreRanked() {
    FigureDefinition complaints = FigureCatalogue.find("complaints").orElseThrow();
    for (Scope scope :
        List.of(
            new Scope(null, null, "*", "CNY", Map.of()),
            new Scope(
                LocalDate.parse("2025-12-05"),
                LocalDate.parse("2026-01-20"),
                "*",
                "CNY",
                Map.of()))) {
      var members = figures.members(new Asked(complaints, scope), FigureDimension.CHANNEL);
      long sum = members.stream().mapToLong(one -> one.value().numerator()).sum();
      FigureValue all = recount.value(complaints, scope);
      assertThat(sum).isEqualTo(all.numerator());
      assertThat(members.getFirst().rank()).isEqualTo(1);
    }
  }
}
