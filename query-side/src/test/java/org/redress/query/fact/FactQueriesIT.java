package org.redress.query.fact;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class FactQueriesIT {

  private static final Instant AT = Instant.parse("2025-02-10T02:00:00Z");
  private static final FactPeriod YEAR =
      new FactPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final FactSource SOURCE =
      new FactSource("样例联席会议办公室", "样例年报", LocalDate.of(2025, 1, 20), null);

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    log.append(
        new MemberReportImported(
            "IF-1", AT, null, 27, value(219_500), value(95), "630000", YEAR, SOURCE, null));
    log.append(fines("IF-2", 1, 592, null));
    log.append(fines("IF-2", 2, 593, "样例:来源更正"));
    log.append(fines("IF-3", 3, 1, null));
    log.append(new ImportedFactWithdrawn("IF-3", AT.plusSeconds(4), "样例:误报"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static FactValue value(long amount) {
    return new FactValue(amount, 0, FactPrecision.EXACT, "件");
  }

  private static NeighbourFactImported fines(
      String id, int second, long amount, @Nullable String correction) {
    return new NeighbourFactImported(
        id,
        AT.plusSeconds(second),
        "enforcement.finesAndForfeits",
        value(amount),
        "630100",
        YEAR,
        SOURCE,
        correction);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String document) {
    return api.tester().document(document).execute();
  }

  private static void assertListed(String filter, String... ids) {
    ask("{ importedFacts(filter: { %s }) { edges { node { id } } } }".formatted(filter))
        .path("importedFacts.edges[*].node.id")
        .entityList(String.class)
        .containsExactly(ids);
  }

  @Test
  void factShowsItsSourceAndItsNumbers() {
    var answer =
        ask(
            "{ importedFacts(filter: { kind: MEMBER_REPORT }) { edges { node { source {"
                + " organisation document } values { name value { decimal unit } } } } } }");

    answer
        .path("importedFacts.edges[0].node.source.organisation")
        .entity(String.class)
        .isEqualTo("样例联席会议办公室");
    answer
        .path("importedFacts.edges[0].node.values[*].value.decimal")
        .entityList(String.class)
        .containsExactly("27", "219500", "95");
  }

  @Test
  void correctionReplacesTheNumberAndSaysWhy() {
    var answer =
        ask(
            "{ importedFacts(filter: { key: \"enforcement.finesAndForfeits\" }) { edges { node {"
                + " version values { value { decimal } } corrections { reason } } } } }");

    answer
        .path("importedFacts.edges[*].node.values[*].value.decimal")
        .entityList(String.class)
        .containsExactly("593");
    answer
        .path("importedFacts.edges[0].node.corrections[*].reason")
        .entityList(String.class)
        .containsExactly("样例:来源更正");
  }

  @Test
  void filterKeepsWhatMatches() {
    assertListed("", "IF-2", "IF-1");
    assertListed("withdrawn: true, kind: NEIGHBOUR", "IF-3", "IF-2");
    assertListed("region: \"630100\"", "IF-2");
    assertListed("period: { from: \"2024-01-01\", to: \"2024-12-31\" }", "IF-2", "IF-1");
    assertListed("period: { from: \"2024-02-01\" }");
  }
}
