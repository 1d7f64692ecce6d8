package org.redress.query.fact;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class BenchmarkQueriesIT {

  private static final String KEY = "imported-joint-meeting-demands";
  private static final String YEAR_2024 = "period: {from: \"2024-01-01\", to: \"2024-12-31\"}";
  private static final Instant AT = Instant.parse("2025-02-10T02:00:00Z");
  private static final FactSource SOURCE =
      new FactSource("样例机关", "样例通报", LocalDate.of(2025, 1, 20), null);

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    log.append(
        new MemberReportImported(
            "IF-0", AT, null, 27, number(219_500), null, "630100", year(2024), SOURCE, null));
    // Puts a region on record that lies below none of the others.
    log.append(
        new MemberReportImported(
            "IF-ABROAD", AT, null, 1, number(1), null, "US-NY", year(2024), SOURCE, null));
    log.append(mean("IF-COUNTRY", 200_000, "CN", year(2024)));
    log.append(mean("IF-PROVINCE", 219_500, "630000", month(5)));
    log.append(mean("IF-ELSEWHERE", 1, "620000", year(2024)));
    log.append(mean("IF-EARLIER", 1, "CN", year(2023)));
    log.append(mean("IF-GONE", 1, "CN", month(6)));
    log.append(new ImportedFactWithdrawn("IF-GONE", AT.plusSeconds(4), "样例:误报"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static FactValue number(long amount) {
    return new FactValue(amount, 0, FactPrecision.EXACT, "件");
  }

  private static FactPeriod year(int year) {
    return new FactPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static FactPeriod month(int month) {
    LocalDate first = LocalDate.of(2024, month, 1);
    return new FactPeriod(first, first.plusMonths(1).minusDays(1));
  }

  private static BenchmarkImported mean(String id, long mean, String region, FactPeriod period) {
    return new BenchmarkImported(id, AT, KEY, number(mean), region, period, SOURCE, null);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String scope) {
    return api.tester()
        .document(
            """
            { figure(key: "%s", scope: {%s}) { value benchmarks { value samePeriod difference
                standing fact { id source { organisation } } } } }
            """
                .formatted(KEY, scope))
        .execute();
  }

  private static void assertFound(String scope, String... ids) {
    ask(scope).path("figure.benchmarks[*].fact.id").entityList(String.class).containsExactly(ids);
  }

  @Test
  void figureStandsBesideWhatTheCountryReached() {
    var answer = ask(YEAR_2024 + ", region: \"630100\"");

    answer.path("figure.value").entity(String.class).isEqualTo("219500");
    answer.path("figure.benchmarks[0].value").entity(String.class).isEqualTo("200000");
    answer.path("figure.benchmarks[0].difference").entity(String.class).isEqualTo("19500");
    answer.path("figure.benchmarks[0].standing").entity(String.class).isEqualTo("HIGHER");
    answer.path("figure.benchmarks[0].samePeriod").entity(Boolean.class).isEqualTo(true);
    answer
        .path("figure.benchmarks[0].fact.source.organisation")
        .entity(String.class)
        .isEqualTo("样例机关");
    answer.path("figure.benchmarks[1].standing").entity(String.class).isEqualTo("EQUAL");
    answer.path("figure.benchmarks[1].samePeriod").entity(Boolean.class).isEqualTo(false);
  }

  @Test
  void onlyKeptOnesOfTheRegionOrAboveAndOfTheDaysAreShown() {
    assertFound(YEAR_2024 + ", region: \"630100\"", "IF-COUNTRY", "IF-PROVINCE");
    assertFound(YEAR_2024, "IF-COUNTRY");
    assertFound(YEAR_2024 + ", region: \"US-NY\"");
    assertFound("region: \"630000\"", "IF-COUNTRY", "IF-PROVINCE", "IF-EARLIER");
    assertFound("period: {from: \"2024-06-01\"}, region: \"630000\"", "IF-COUNTRY");
  }

  @Test
  void figureOfOneMemberOfADimensionHasNone() {
    assertFound(YEAR_2024 + ", region: \"630100\", scheme: \"样例领域\"");
  }

  @Test
  void figuresOfOneQuestionHaveTheirOwn() {
    var answer =
        api.tester()
            .document(
                """
                { figures(keys: ["demands", "%s"], scope: {%s}) { benchmarks { fact { id } } } }
                """
                    .formatted(KEY, YEAR_2024))
            .execute();

    answer.path("figures[0].benchmarks[*].fact.id").entityList(String.class).hasSize(0);
    answer
        .path("figures[1].benchmarks[*].fact.id")
        .entityList(String.class)
        .containsExactly("IF-COUNTRY");
  }

  @Test
  void whatOthersReachedIsNoPartOfTheValue() {
    ask("region: \"620000\"").path("figure.value").entity(String.class).isEqualTo("0");
  }
}
