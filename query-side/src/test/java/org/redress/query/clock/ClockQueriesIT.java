package org.redress.query.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.query.fixture.ClockStory.DUE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.Due;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.ClockStory;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asked on 2026-06-09, in China. */
class ClockQueriesIT {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-06-08T16:30:00Z"), ZoneOffset.UTC);
  private static final Due OVER = ClockStory.due("2026-06-08", "2026-06-01", "2026-06-04");
  private static final Due URGENT = ClockStory.due("2026-06-09", "2026-06-02", "2026-06-05");
  private static final Due FAR = ClockStory.due("2026-09-14", "2026-09-08", "2026-09-10");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    tell("overdue", new ClockStory("overdue").started(OVER));
    tell("red", new ClockStory("red").started(URGENT));
    tell("amber", new ClockStory("amber").started(DUE));
    tell("green", new ClockStory("green").started(FAR));
    tell("unknown", new ClockStory("unknown").started(null));
    tell("stopped", new ClockStory("stopped").started(OVER), new ClockStory("stopped").stopped(9));
    tell(
        "done",
        new ClockStory("done").started(OVER),
        new ClockStory("done").ended(3, ClockOutcome.MET));
    read = OpenQuerySide.on(log, folder.resolve("read"), TODAY).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static void tell(String caseId, ClockEvent... events) {
    log.append(CaseStory.of(caseId, "2026-04-15T01:00:00Z", "320585", null).filed().events());
    log.append(events);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDUE, overdue",
    "RED, red",
    "AMBER, amber",
    "GREEN, green",
    "UNKNOWN, unknown",
    "STOPPED, stopped",
    "DONE, done"
  })
  void clocksAreFoundByTheirLight(Light light, String file) {
    ask("filter: {light: %s, region: \"320000\"}".formatted(light))
        .path("clocks.edges[*].node.fileId")
        .entityList(String.class)
        .containsExactly(file)
        .path("clocks.edges[0].node.clock.light")
        .entity(Light.class)
        .isEqualTo(light);
  }

  @Test
  void pagesFollowEachOther() {
    GraphQlTester.Response first = ask("first: 4");
    String cursor = first.path("clocks.pageInfo.endCursor").entity(String.class).get();
    GraphQlTester.Response second = ask("first: 4, after: \"%s\"".formatted(cursor));

    assertThat(first.path("clocks.edges[*].node.fileId").entityList(String.class).get())
        .hasSize(4)
        .doesNotContainAnyElementsOf(
            second.path("clocks.edges[*].node.fileId").entityList(String.class).get());
    second.path("clocks.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
  }

  @Test
  void otherRegionHasNoClocks() {
    ask("filter: {region: \"330000\"}").path("clocks.edges").entityList(Object.class).hasSize(0);
  }

  @Test
  void caseShowsItsClocks() {
    api.tester()
        .document(
            """
            { case(id: "amber") { clocks { id duty regime instrument article limit unit endOfPeriod
                dueOn light(on: "2026-06-11") explanation(language: EN) } } }
            """)
        .execute()
        .path("case.clocks[0].dueOn")
        .entity(String.class)
        .isEqualTo("2026-06-14")
        .path("case.clocks[0].light")
        .entity(Light.class)
        .isEqualTo(Light.RED)
        .path("case.clocks[0].explanation")
        .entity(String.class)
        .satisfies(text -> assertThat(text).startsWith("Mediation: 60 days by Order 121"));
  }

  private static GraphQlTester.Response ask(String arguments) {
    return api.tester()
        .document(
            """
            { clocks(%s) { edges { node { fileId file clock { id duty light } } }
                pageInfo { hasNextPage endCursor } } }
            """
                .formatted(arguments))
        .execute();
  }
}
