package org.redress.query.warning;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class WarningQueriesIT {

  private static final Instant AT = Instant.parse("2023-03-15T02:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    for (int number = 1; number <= 3; number++) {
      log.append(
          published("W-" + number, AT.plusSeconds(number), number == 2 ? "620102" : "620171"));
    }
    log.append(new WarningWithdrawn("W-3", AT.plusSeconds(9), "样例:情况改变"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static WarningPublished published(String id, Instant at, String region) {
    return new WarningPublished(
        id, at, WarningKind.WARNING, id, region, "样例", "样例:理性消费", null, null, "样例局");
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

  private static void assertListed(String arguments, String... ids) {
    ask("{ consumptionWarnings(%s) { edges { node { id } } } }".formatted(arguments))
        .path("consumptionWarnings.edges[*].node.id")
        .entityList(String.class)
        .containsExactly(ids);
  }

  @Test
  void newestWarningComesFirstAndWithdrawnOnesAreLeftOut() {
    assertListed("first: 10", "W-2", "W-1");
    assertListed("withdrawn: true", "W-3", "W-2", "W-1");
    assertListed("region: \"620100\", withdrawn: true", "W-3", "W-2", "W-1");
    assertListed("region: \"620171\"", "W-1");
    assertListed("period: { from: \"2023-03-16\" }");
  }

  @Test
  void nextPageBeginsAfterTheCursor() {
    String cursor =
        ask("{ consumptionWarnings(first: 1, withdrawn: true) { pageInfo { endCursor } } }")
            .path("consumptionWarnings.pageInfo.endCursor")
            .entity(String.class)
            .get();

    assertListed("first: 1, withdrawn: true, after: \"%s\"".formatted(cursor), "W-2");
    ask("{ consumptionWarnings(first: 1, after: \"%s\") { edges { cursor } } }".formatted(cursor))
        .errors()
        .expect(error -> "INVALID_CURSOR".equals(error.getExtensions().get("code")));
  }

  @Test
  void withdrawnWarningSaysWhy() {
    ask("{ consumptionWarning(id: \"W-3\") { version withdrawalReason } }")
        .path("consumptionWarning.withdrawalReason")
        .entity(String.class)
        .isEqualTo("样例:情况改变");
  }
}
