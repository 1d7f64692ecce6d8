package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class FigureQueriesIT {

  private static final String YEAR =
      "scope: {period: {from: \"2025-12-01\", to: \"2026-03-31\"}, region: \"330000\"}";

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static Recount recount;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(77, 120, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
    recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
    log.everything().forEach(recount::take);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String role, String document) {
    return api.as(role, "ORG-330000").document(document).execute();
  }

  private static FigureValue counted(String key) {
    return recount.value(
        FigureCatalogue.find(key).orElseThrow(),
        new Scope(
            LocalDate.parse("2025-12-01"),
            LocalDate.parse("2026-03-31"),
            "330000",
            "CNY",
            Map.of()));
  }

  @Test
  void aFigureIsAnsweredWithItsPartsItsDefinitionAndItsCommit() {
    var answer =
        ask(
            "OFFICER",
            """
            { figure(key: "pick-up-rate", %s) { value noValue numerator denominator asOfCommit
                incomplete definition { title(language: EN) text unit } compare { value noValue
                growth } } }
            """
                .formatted(YEAR));
    FigureValue expected = counted("pick-up-rate");
    answer.path("figure.numerator").entity(Long.class).isEqualTo(expected.numerator());
    answer.path("figure.denominator").entity(Long.class).isEqualTo(expected.denominator());
    answer.path("figure.asOfCommit").entity(Long.class).isEqualTo(log.log().head());
    answer.path("figure.incomplete").entity(Boolean.class).isEqualTo(false);
    answer.path("figure.definition.unit").entity(String.class).isEqualTo("RATIO");
    answer.path("figure.compare.value").valueIsNull();
    answer.path("figure.compare.noValue").entity(String.class).isEqualTo("NOTHING_TO_DIVIDE_BY");
    assertThat(expected.value()).isNotNull();
    answer
        .path("figure.value")
        .entity(BigDecimal.class)
        .satisfies(value -> assertThat(value).isEqualByComparingTo(expected.value()));
  }

  @Test
  void severalFiguresComeInTheOrderOfTheirKeys() {
    ask(
            "OFFICER",
            "{ figures(keys: [\"complaints\", \"reports\"], %s) { definition { key } } }"
                .formatted(YEAR))
        .path("figures[*].definition.key")
        .entityList(String.class)
        .isEqualTo(List.of("complaints", "reports"));
  }

  @Test
  void monthsAndMembersAddUp() {
    var answer =
        ask(
            "OFFICER",
            """
            { figure(key: "complaints", %s) { numerator trend { from to value }
                breakdown(by: CHANNEL) { member rank value } } }
            """
                .formatted(YEAR));
    long all = answer.path("figure.numerator").entity(Long.class).get();
    assertThat(answer.path("figure.trend[*].value").entityList(Long.class).get())
        .hasSize(4)
        .satisfies(months -> assertThat(sum(months)).isEqualTo(all));
    assertThat(sum(answer.path("figure.breakdown[*].value").entityList(Long.class).get()))
        .isEqualTo(all);
  }

  private static long sum(List<? extends Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void filesBehindAFigureAreForThoseWhoHandleOrOverseeThem() {
    String document =
        "{ figure(key: \"complaints\", %s) { files(first: 3) { edges { node { id amount } } } } }"
            .formatted(YEAR);
    ask("AUDITOR", document)
        .path("figure.files.edges[*].node.id")
        .entityList(String.class)
        .hasSize(3);
    for (String role : List.of("CONSUMER", "MERCHANT", "PUBLIC")) {
      ask(role, document)
          .errors()
          .satisfy(errors ->
              assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
    }
  }

  @Test
  void whatCannotBeAnsweredIsRefusedWithTheArgumentAtFault() {
    Map<String, String> wrong =
        Map.of(
            "{ figure(key: \"nothing\") { value } }",
            "key",
            "{ figure(key: \"complaints\", scope: {region: \"99\"}) { value } }",
            "scope.region",
            "{ figure(key: \"complaints\", scope: {currency: \"yuan\"}) { value } }",
            "scope.currency",
            "{ figure(key: \"complaints\", scope: {channel: PHONE, kind: REPORT}) { value } }",
            "scope.period",
            "{ figure(key: \"complaints\", scope: {period: {from: \"2026-02-01\", to:"
                + " \"2026-01-01\"}}) { value } }",
            "scope.period.to");
    wrong.forEach((document, path) ->
        ask("OFFICER", document)
            .errors()
            .satisfy(errors ->
                assertThat(errors.getFirst().getExtensions())
                    .as(document)
                    .containsEntry("path", List.of(path.split("\\.")))));
  }
}
