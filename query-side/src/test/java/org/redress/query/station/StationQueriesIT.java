package org.redress.query.station;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationKind;
import org.redress.events.station.StationOpened;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class StationQueriesIT {

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    open("ST-1", StationKind.SUPERVISION, "330106", "2025-12-31T15:59:00Z");
    open("ST-2", StationKind.SUPERVISION, "330108", "2025-12-31T16:00:00Z");
    open("ST-3", StationKind.SERVICE, "330106", "2026-02-01T02:00:00Z");
    log.append(
        new StationChanged(
            "ST-1", Instant.parse("2026-02-01T02:00:00Z"), "样例站", "样例路 9 号", "搬迁", "330106"));
    log.append(
        new StationClosed(
            "ST-1",
            Instant.parse("2026-03-31T15:59:59.999Z"),
            StationKind.SUPERVISION,
            "撤并",
            "330106"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static void open(String id, StationKind kind, String region, String at) {
    log.append(
        new StationOpened(
            id, Instant.parse(at), kind, "样例站", "样例路 1 号", region, "ORG-330100", null));
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

  @Test
  void stationShowsWhereItIsAndWhyItWasClosed() {
    var answer = ask("{ station(id: \"ST-1\") { place openedAt closedAt closedBecause version } }");
    answer.path("station.place").entity(String.class).isEqualTo("样例路 9 号");
    answer.path("station.closedBecause").entity(String.class).isEqualTo("撤并");
    answer.path("station.version").entity(Long.class).isEqualTo(3L);
  }

  @Test
  void listHoldsThoseThatWereOpenAtTheEndOfADayInShanghai() {
    assertListed("on: \"2025-12-31\"", "ST-1");
    assertListed("on: \"2026-01-01\"", "ST-1", "ST-2");
    assertListed("on: \"2026-03-30\"", "ST-1", "ST-3", "ST-2");
    assertListed("on: \"2026-03-31\"", "ST-3", "ST-2");
    assertListed("kind: SUPERVISION, region: \"330106\"", "ST-1");
    assertListed("region: \"330100\", first: 2", "ST-1", "ST-3");
  }

  private static void assertListed(String arguments, String... ids) {
    ask("{ stations(%s) { id } }".formatted(arguments))
        .path("stations[*].id")
        .entityList(String.class)
        .containsExactly(ids);
  }
}
