package org.redress.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.ImportOrigin;
import org.redress.events.RecordFlag;
import org.redress.query.complaint.CaseStage;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;
import org.redress.query.history.Trail;
import org.redress.query.projection.View;
import org.springframework.graphql.test.tester.GraphQlTester;

class CaseQueriesIT {

  private static final Instant NOW = Instant.now().plusSeconds(3_600);

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static Map<String, CaseFile> oracle;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(5, 60, false).forEach(log::append);
    log.append(
        CaseStory.of("imported", "2026-01-05T00:00:00Z", "US-NY", null)
            .filed(new ImportOrigin("data set", "row 7"))
            .events());
    read = OpenQuerySide.on(log, folder.resolve("read"), InstantSource.fixed(NOW));
    read.start().catchUp();
    api = OpenApi.of(read.side());
    oracle = Recordings.fold(view(), log.everything());
  }

  @SuppressWarnings("unchecked")
  private static View<CaseFile> view() {
    return (View<CaseFile>) CaseFileProjection.create().views().getFirst();
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

  private static void refused(
      GraphQlTester.Response response, String code, List<String> path, String allowed) {
    response
        .errors()
        .satisfy(errors -> {
          assertThat(errors).hasSize(1);
          Map<String, Object> extensions = errors.getFirst().getExtensions();
          assertThat(extensions).containsEntry("code", code).containsEntry("path", path);
          assertThat(String.valueOf(extensions.get("allowed"))).contains(allowed);
        });
  }

  /** All pages of the list for a filter, in order. */
  private static List<String> list(Map<String, Object> filter, CaseOrder order) {
    List<String> ids = new ArrayList<>();
    String after = null;
    int total;
    do {
      var answer =
          api.tester()
              .document(
                  """
                  query Page($filter: CaseFilter, $order: CaseOrder, $after: String) {
                    cases(filter: $filter, orderBy: $order, first: 7, after: $after) {
                      totalCount
                      edges { cursor node { id } }
                      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    }
                  }
                  """)
              .variable("filter", filter)
              .variable("order", order.name())
              .variable("after", after)
              .execute();
      total = answer.path("cases.totalCount").entity(Integer.class).get();
      answer.path("cases.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(after != null);
      ids.addAll(answer.path("cases.edges[*].node.id").entityList(String.class).get());
      boolean more = answer.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get();
      after = more ? answer.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
    } while (after != null);
    assertThat(ids).hasSize(total);
    return ids;
  }

  private static void listIs(Map<String, Object> filter, Predicate<CaseFile> expected) {
    Comparator<CaseFile> oldestFirst =
        Comparator.comparing(CaseFile::filedAt).thenComparing(CaseFile::id);
    List<String> ids =
        oracle.values().stream().filter(expected).sorted(oldestFirst).map(CaseFile::id).toList();
    assertThat(list(filter, CaseOrder.FILED_AT_ASC)).isEqualTo(ids);
    assertThat(list(filter, CaseOrder.FILED_AT_DESC)).isEqualTo(ids.reversed());
  }

  @Test
  void withoutFilterEveryCaseIsListedOnceInOrder() {
    listIs(Map.of(), file -> true);
    assertThat(list(Map.of(), CaseOrder.FILED_AT_DESC)).hasSize(61);
  }

  @Test
  void everyFilterKeepsWhatItSays() {
    for (CaseStage stage : CaseStage.values()) {
      listIs(Map.of("stage", stage.name()), file -> file.stage() == stage);
    }
    for (String region : List.of("330106", "330100", "330000", "US", "US-NY", "440000")) {
      listIs(Map.of("region", region), file -> file.regions().contains(region));
    }
    listIs(Map.of("merchantId", "m-3"), file -> "m-3".equals(file.respondent().merchantId()));
    listIs(Map.of("creditCode", "none"), file -> false);
    listIs(Map.of("source", "data set"), file -> file.origin() != null);
    listIs(
        Map.of("flag", RecordFlag.ENDS_BEFORE_IT_STARTS.name()), file -> !file.flags().isEmpty());
  }

  @Test
  void periodOfAFilterIsDaysInShanghai() {
    listIs(
        Map.of("filed", Map.of("from", "2025-12-10", "to", "2026-01-20")),
        file -> {
          String day = PeriodKeys.dayOf(file.filedAt()).toString();
          return day.compareTo("2025-12-10") >= 0 && day.compareTo("2026-01-20") <= 0;
        });
    listIs(
        Map.of("filed", Map.of("from", "2026-01-01")),
        file -> PeriodKeys.dayOf(file.filedAt()).toString().compareTo("2026-01-01") >= 0);
  }

  @Test
  void allFieldsOfAFilterMustMatch() {
    Map<String, Object> filter = new HashMap<>();
    filter.put("region", "330000");
    filter.put("stage", "CLOSED");
    filter.put("merchantId", null);
    filter.put("filed", Map.of("to", "2026-01-31"));
    listIs(
        filter,
        file ->
            file.regions().contains("330000")
                && file.stage() == CaseStage.CLOSED
                && PeriodKeys.dayOf(file.filedAt()).toString().compareTo("2026-01-31") <= 0);
  }

  @Test
  void pageWithEverythingInItIsOneQuery() {
    long before = read.finds();
    ask("""
    { cases(first: 50) { edges { node {
        id facts mediations { id terms { text } } refunds { payments { id } } surveys { id }
    } } } }
    """)
        .errors()
        .verify()
        .path("cases.edges")
        .entityList(Object.class)
        .hasSize(50);
    assertThat(read.finds() - before).isEqualTo(1);
  }

  @Test
  void cursorOfAnotherFilterOrOrderIsRefused() {
    String cursor =
        ask("{ cases(first: 1) { pageInfo { endCursor } } }")
            .path("cases.pageInfo.endCursor")
            .entity(String.class)
            .get();
    for (String arguments :
        List.of(
            "filter: {stage: CLOSED}", "orderBy: FILED_AT_ASC", "filter: {region: \"330000\"}")) {
      refused(
          ask("{ cases(first: 1, after: \"%s\", %s) { totalCount } }".formatted(cursor, arguments)),
          "INVALID_CURSOR",
          List.of("after"),
          "same filter and order");
    }
    refused(
        ask("{ cases(first: 1, after: \"bm90IGEgY3Vyc29y\") { totalCount } }"),
        "INVALID_CURSOR",
        List.of("after"),
        "cursor");
    refused(
        ask(
            "{ case(id: \"case-7\") { history(first: 1, after: \"%s\") { totalCount } } }"
                .formatted(cursor)),
        "INVALID_CURSOR",
        List.of("after"),
        "cursor");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "101", "2147483647"})
  void pageSizeOutOfRangeIsRefused(int first) {
    refused(
        ask("{ cases(first: %d) { totalCount } }".formatted(first)),
        "INVALID_ARGUMENT",
        List.of("first"),
        "1 to 100");
  }

  @Test
  void historyPageSizeGoesTo200() {
    refused(
        ask("{ case(id: \"case-7\") { history(first: 201) { totalCount } } }"),
        "INVALID_ARGUMENT",
        List.of("first"),
        "1 to 200");
  }

  @Test
  void filterThatCannotBeIsRefused() {
    refused(
        ask("{ cases(filter: {region: \"33 01\"}) { totalCount } }"),
        "INVALID_ARGUMENT",
        List.of("filter", "region"),
        "GB/T 2260");
    refused(
        ask(
            "{ cases(filter: {filed: {from: \"2026-02-01\", to: \"2026-01-31\"}}) { totalCount } }"),
        "INVALID_ARGUMENT",
        List.of("filter", "filed", "to"),
        "2026-02-01 or later");
  }

  @Test
  void unknownCaseIsNull() {
    ask("{ case(id: \"nobody\") { id } }").path("case").valueIsNull();
  }

  @Test
  void commitThatIsNotThereYetIsNotWaitedForForEver() {
    refused(
        ask("{ case(id: \"case-7\", atLeast: 99999999) { id } }"),
        "NOT_YET_VISIBLE",
        List.of("atLeast"),
        "null");
    ask("{ case(id: \"case-7\", atLeast: %d) { id } }".formatted(log.log().head()))
        .path("case.id")
        .entity(String.class)
        .isEqualTo("case-7");
  }

  @Test
  void everyFieldOfACaseCanBeAsked() {
    for (String id : oracle.keySet()) {
      ask("""
      { case(id: "%s") {
          id version stage channel complainant { name phone address }
          respondent { name address creditCode merchantId } region
          problemClass { system code } objectClass { system code } facts remedies
          claimed { amountMinor currency } publicityConsent entrustConsent filedAt
          pickedUpAt officer decidedAt refusalGround withdrawnAt closedAt outcome
          reopenedCount flags origin { source record } sourceResult
          mediations { id stage openedAt mediator complainantConsent respondentConsent
            sessions endedAt terminationGround
            terms { number type amountMinor performBy text }
            total { amountMinor currency } }
          refunds { id stage source mediationId agreedAt dueOn
            total { amountMinor currency } lines { type amountMinor }
            paid { amountMinor currency } outstanding { amountMinor currency }
            payments { id paidAt amount { amountMinor currency } evidence reversedAt } }
          surveys { id channel sentAt answeredAt score yes satisfied }
      } }
      """
              .formatted(id))
          .errors()
          .verify()
          .path("case.version")
          .entity(Long.class)
          .isEqualTo(oracle.get(id).version());
    }
  }

  @Test
  void historyIsTheWholeStreamPageByPageWithPersonalDataMasked() {
    String caseId = longest();
    List<String> names = new ArrayList<>();
    String after = "";
    while (after != null) {
      var answer =
          ask(
              """
              { case(id: "%s") { version history(first: 2%s) {
                  totalCount
                  edges { cursor node { commit version eventId name actor role organisation
                    recordedAt occurredAt command payload } }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } } }
              """
                  .formatted(caseId, after.isEmpty() ? "" : ", after: \"" + after + "\""));
      answer.errors().verify();
      answer
          .path("case.history.totalCount")
          .entity(Long.class)
          .isEqualTo(oracle.get(caseId).version());
      names.addAll(answer.path("case.history.edges[*].node.name").entityList(String.class).get());
      assertThat(answer.path("case.history.edges").entityList(Object.class).get().toString())
          .doesNotContain(CaseStory.CLEAR)
          .contains("officer-7");
      boolean more = answer.path("case.history.pageInfo.hasNextPage").entity(Boolean.class).get();
      after =
          more ? answer.path("case.history.pageInfo.endCursor").entity(String.class).get() : null;
    }
    assertThat(names)
        .isEqualTo(
            log.everything().stream()
                .filter(event -> event.stream().equals(caseId))
                .map(event -> event.name())
                .toList());
  }

  @Test
  void historyShowsContentInTheWordsOfTheLog() {
    ask("{ case(id: \"case-7\") { history(first: 1) { edges { node { name payload } } } } }")
        .path("case.history.edges[0].node.payload")
        .entity(Map.class)
        .satisfies(payload -> {
          assertThat(payload).containsEntry("caseId", "case-7").containsEntry("facts", "***");
          assertThat((Map<?, ?>) payload.get("complainant"))
              .isEqualTo(Map.of("name", "王***", "phone", "***1234", "address", "***"));
          assertThat((Map<?, ?>) payload.get("claimed")).hasSize(2);
        });
  }

  private static String longest() {
    return oracle.values().stream().max(Comparator.comparing(CaseFile::version)).orElseThrow().id();
  }

  @Test
  void asOfEachVersionIsTheFoldOfAPrefix() {
    String caseId = longest();
    List<String> stages = new ArrayList<>();
    CaseFile file = null;
    for (var event : log.everything()) {
      if (event.stream().equals(caseId)) {
        file = CaseFileFold.apply(file, event);
        stages.add(file.stage().name());
      }
    }
    for (int version = 1; version <= stages.size(); version++) {
      ask("{ case(id: \"%s\") { asOf(version: %d) { version stage } } }".formatted(caseId, version))
          .path("case.asOf.stage")
          .entity(String.class)
          .isEqualTo(stages.get(version - 1))
          .path("case.asOf.version")
          .entity(Integer.class)
          .isEqualTo(version);
    }
  }

  @Test
  void asOfAMomentIsWhatWasRecordedUpToIt() {
    String caseId = longest();
    var second =
        log.everything().stream()
            .filter(event -> event.stream().equals(caseId) && event.version() == 2)
            .findFirst()
            .orElseThrow();
    Trail<CaseFile> trail = new Trail<>(log.reader(), CaseFileFold::apply);
    assertThat(trail.asOfMoment(caseId, second.recordedAt()).orElseThrow().version())
        .isGreaterThanOrEqualTo(2);
    ask("{ case(id: \"%s\") { asOf(at: \"2020-01-01T00:00:00Z\") { id } } }".formatted(caseId))
        .path("case.asOf")
        .valueIsNull();
    ask("{ case(id: \"%s\") { asOf(at: \"%s\") { version } } }".formatted(caseId, NOW))
        .path("case.asOf.version")
        .entity(Long.class)
        .isEqualTo(oracle.get(caseId).version());
  }

  @Test
  void asOfThatCannotBeIsRefused() {
    long version = oracle.get("case-7").version();
    String document = "{ case(id: \"case-7\") { asOf%s { id } } }";
    for (String never :
        List.of("(version: 0)", "(version: -1)", "(version: %d)".formatted(version + 1))) {
      refused(
          ask(document.formatted(never)),
          "INVALID_ARGUMENT",
          List.of("version"),
          "1 to " + version);
    }
    refused(
        ask(document.formatted("(at: \"%s\")".formatted(NOW.plusMillis(1)))),
        "INVALID_ARGUMENT",
        List.of("at"),
        "up to");
    String both = "(version: 1, at: \"2026-01-01T00:00:00Z\")";
    for (String notOne : List.of("", both)) {
      refused(ask(document.formatted(notOne)), "INVALID_ARGUMENT", List.of(), "exactly one");
    }
  }

  @Test
  void answerToACommandShowsTheCaseFromTheLogItself() {
    String caseId = longest();
    ask("""
    mutation { pickUpComplaint(input: {caseId: "%s"}) { case { id version history { totalCount } } } }
    """
            .formatted(caseId))
        .errors()
        .verify()
        .path("pickUpComplaint.case.version")
        .entity(Long.class)
        .isEqualTo(oracle.get(caseId).version());
  }
}
