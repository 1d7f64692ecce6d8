package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
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

  private static final Instant NOW = Instant.parse("2026-06-30T04:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static Recount recount;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(77, 120, false).forEach(log::append);
    read =
        OpenQuerySide.on(log, folder.resolve("read"), InstantSource.fixed(NOW)).start().catchUp();
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
            "scope.period.to",
            "{ figure(key: \"complaints\", scope: {period: {from: \"2026-07-01\"}}) { value } }",
            "scope.period.from");
    wrong.forEach((document, path) ->
        ask("OFFICER", document)
            .errors()
            .satisfy(errors ->
                assertThat(errors.getFirst().getExtensions())
                    .as(document)
                    .containsEntry("path", List.of(path.split("\\.")))));
  }

  private static void refused(String document, String code, String path, String allowed) {
    ask("OFFICER", document)
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions())
                .as(document)
                .containsEntry("code", code)
                .containsEntry("path", List.of(path.split("\\.")))
                .hasEntrySatisfying(
                    "allowed", words -> assertThat(words).asString().contains(allowed)));
  }

  @Test
  void aPeriodWithoutBothEndsIsNotComparedWithItself() {
    String document = "{ figure(key: \"%s\", scope: {period: %s}) { compare { growth } } }";
    for (String period : List.of("null", "{from: \"2026-01-01\"}", "{to: \"2026-03-31\"}")) {
      refused(
          document.formatted("complaints", period),
          "INVALID_ARGUMENT",
          "scope.period",
          "from and to");
    }
    refused(
        document.formatted("pledged-merchants", "null"), "INVALID_ARGUMENT", "scope.period", "to");
    ask("OFFICER", document.formatted("pledged-merchants", "{to: \"2026-03-31\"}"))
        .path("figure.compare")
        .hasValue();
  }

  @Test
  void whatWasKnownAtTheEndOfAMonthIsAnswered() {
    var then =
        ask(
            "OFFICER",
            "{ figure(key: \"complaints\", asOf: \"2026-05-31\") { value asOfCommit regionOnRecord } }");
    // Everything in this log was recorded later than that.
    then.path("figure.value").entity(Long.class).isEqualTo(0L);
    then.path("figure.asOfCommit").entity(Long.class).isEqualTo(0L);
    then.path("figure.regionOnRecord").entity(Boolean.class).isEqualTo(false);
  }

  @Test
  void otherMomentsAndFilesAreNotKept() {
    String document = "{ figure(key: \"complaints\", %s, asOf: \"%s\") { value %s } }";
    for (String day : List.of("2026-05-30", "2026-06-30", "2026-07-31")) {
      refused(
          document.formatted(YEAR, day, ""),
          "INVALID_ARGUMENT",
          "asOf",
          "the last day of a month that has ended");
    }
    refused(
        document.formatted(YEAR, "2026-05-31", "trend { value }"),
        "INVALID_ARGUMENT",
        "asOf",
        "breakdown, trend, files");
  }

  @Test
  void aRegionInNoProvinceThatNoRecordNamesIsUnknown() {
    String document = "{ figure(key: \"complaints\", scope: {region: \"%s\"}) { value } }";
    for (String region : List.of("990000", "991234", "US-CA", "XX")) {
      refused(document.formatted(region), "UNKNOWN_REGION", "scope.region", "GB/T 2260-2007");
    }
  }

  @Test
  void aRegionWithoutFilesHasFiguresOfNothingAndSaysSo() {
    String document =
        "{ figure(key: \"complaints\", scope: {region: \"%s\"}) { value regionOnRecord } }";
    var quiet = ask("OFFICER", document.formatted("630102"));
    quiet.path("figure.value").entity(Long.class).isEqualTo(0L);
    quiet.path("figure.regionOnRecord").entity(Boolean.class).isEqualTo(false);
    for (String busy : List.of("330106", "330000", "US", "US-NY")) {
      ask("OFFICER", document.formatted(busy))
          .path("figure.regionOnRecord")
          .entity(Boolean.class)
          .isEqualTo(true);
    }
  }

  @Test
  void aClassThatDidNotExistThenIsRefusedWithTheDaysOnWhichItDoes() {
    String document =
        "{ figure(key: \"complaints\", scope: {period: {from: \"%s\", to: \"%s\"},"
            + " problemClass: {system: \"%s\", code: \"%s\"}}) { value } }";
    refused(
        document.formatted("2025-12-01", "2025-12-31", "12315", "新类"),
        "CLASS_NOT_IN_FORCE",
        "scope.problemClass",
        "from 2026-01-01 (listed/2)");
    refused(
        document.formatted("2025-12-01", "2025-12-31", "12315", "无此类"),
        "UNKNOWN_CLASS",
        "scope.problemClass",
        "12315");
    refused(
        document.formatted("2025-12-01", "2025-12-31", "other", "质量"),
        "UNKNOWN_CLASS",
        "scope.problemClass",
        "12315");
    ask("OFFICER", document.formatted("2025-12-15", "2026-01-01", "12315", "新类"))
        .path("figure.value")
        .entity(Long.class)
        .isEqualTo(0L);
    ask("OFFICER", document.formatted("2025-12-01", "2026-03-31", "12315", "质量"))
        .path("figure.value")
        .entity(Long.class)
        .satisfies(value -> assertThat(value).isPositive());
  }

  @Test
  void aDashboardWithTheYearBeforeIsReadAtOnce() {
    String document = "{ figures(keys: [%s], %s) { value compare { value growth } } }";
    List<String> keys =
        FigureCatalogue.all().stream().limit(20).map(one -> '"' + one.key() + '"').toList();
    long before = read.finds();
    ask("OFFICER", document.formatted(keys.getFirst(), YEAR)).path("figures").entityList(Map.class);
    long ofOne = read.finds() - before;
    ask("OFFICER", document.formatted(String.join(", ", keys), YEAR))
        .path("figures[*].compare")
        .entityList(Map.class)
        .hasSize(20);
    assertThat(read.finds() - before - ofOne).isEqualTo(ofOne).isEqualTo(2);
  }

  @Test
  void theYearBeforeIsThatOfTheFigureItStandsIn() {
    List<String> keys = List.of("complaints", "disputes-settled");
    var answer =
        ask(
            "OFFICER",
            """
            { figures(keys: ["complaints", "disputes-settled"], scope: {region: "330000",
                period: {from: "2026-06-01", to: "2027-03-31"}}) { ...comparison } }
            fragment comparison on Figure { before: compare { value } }
            """);
    for (int i = 0; i < keys.size(); i++) {
      FigureValue expected =
          recount.value(
              FigureCatalogue.find(keys.get(i)).orElseThrow(),
              new Scope(
                  LocalDate.parse("2025-06-01"),
                  LocalDate.parse("2026-03-31"),
                  "330000",
                  "CNY",
                  Map.of()));
      assertThat(expected.value()).isNotNull().isPositive();
      answer
          .path("figures[%d].before.value".formatted(i))
          .entity(BigDecimal.class)
          .satisfies(value -> assertThat(value).isEqualByComparingTo(expected.value()));
    }
  }
}
