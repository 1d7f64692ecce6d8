package org.redress.query.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.DomainEvent;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class PublicityQueriesIT {

  private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");
  private static final String ITEMS =
      "edges { cursor node { caseId complainant operator result region shownUntil } } totalCount"
          + " pageInfo { hasNextPage }";

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    merchant("m-1", "杭州样例电器有限公司", "91350100M000100Y43", "330106", 1);
    merchant("m-2", "样例饭店", null, null, 2);
    append(
        new PledgeMade(
            "pl-1", at(3), "m-1", PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "330106"),
        new PledgeMade(
            "pl-2", at(4), "m-1", PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "330106"),
        new PledgeSuspended("pl-2", at(5), "m-1", "样例", "330106"));
    append(story("C-1", 1, "330106", "m-1").published("一", null));
    append(story("C-2", 2, "330106", "m-1").published("二", LocalDate.parse("2026-06-30")));
    append(story("C-3", 3, "330106", "m-1").published("三", LocalDate.parse("2026-06-29")));
    append(story("C-4", 4, "330106", "m-1").published("四", null).unpublished());
    append(story("C-5", 5, "330206", "m-2").published("五", null));
    append(story("C-6", 6, "330106", "m-1").published("六", null).reopened());
    append(story("C-7", 7, "330106", "m-1").withheld());
    read =
        OpenQuerySide.on(log, folder.resolve("read"), InstantSource.fixed(NOW)).start().catchUp();
    api = OpenApi.of(read.side());
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static Instant at(int hour) {
    return Instant.parse("2026-05-01T00:00:00Z").plusSeconds(3600L * hour);
  }

  private static void merchant(String id, String name, String code, String region, int hour) {
    append(new MerchantRegistered(id, at(hour), name, code, null, region, null, null, null));
  }

  private static CaseStory story(String id, int day, String region, String merchantId) {
    return CaseStory.of(id, "2026-05-0%dT01:00:00Z".formatted(day), region, merchantId)
        .filed()
        .accepted()
        .closed(ClosingOutcome.SELF_SETTLED);
  }

  private static void append(CaseStory story) {
    append(story.events().toArray(DomainEvent[]::new));
  }

  private static void append(DomainEvent... events) {
    for (DomainEvent event : events) {
      log.append(List.of(event));
    }
  }

  private static GraphQlTester.Response ask(String document) {
    return api.tester().document(document).execute();
  }

  private static List<String> ids(GraphQlTester.Response answer, String path) {
    answer.errors().verify();
    return answer.path(path + ".edges[*].node.caseId").entityList(String.class).get();
  }

  @Test
  void whatIsShownTodayComesNewestFirst() {
    var answer = ask("{ publicComplaints { " + ITEMS + " } }");

    assertThat(ids(answer, "publicComplaints")).containsExactly("C-5", "C-2", "C-1");
    answer.path("publicComplaints.totalCount").entity(Integer.class).isEqualTo(3);
    answer
        .path("publicComplaints.edges[0].node.complainant")
        .entity(String.class)
        .isEqualTo("王***");
  }

  @Test
  void listIsReadPageByPage() {
    var first = ask("{ publicComplaints(region: \"330000\", first: 2) { " + ITEMS + " } }");
    assertThat(ids(first, "publicComplaints")).containsExactly("C-5", "C-2");
    String cursor = first.path("publicComplaints.edges[1].cursor").entity(String.class).get();

    var second =
        ask(
            "{ publicComplaints(region: \"330000\", first: 2, after: \"%s\") { %s } }"
                .formatted(cursor, ITEMS));

    assertThat(ids(second, "publicComplaints")).containsExactly("C-1");
    ask("{ publicComplaints(first: 2, after: \"%s\") { %s } }".formatted(cursor, ITEMS))
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INVALID_CURSOR"));
  }

  @Test
  void regionHoldsWhatLiesBelowIt() {
    assertThat(
            ids(
                ask("{ publicComplaints(region: \"330200\") { " + ITEMS + " } }"),
                "publicComplaints"))
        .containsExactly("C-5");
  }

  @Test
  void recordOfAnOperatorShowsItsFiguresPledgesAndComplaints() {
    var answer =
        ask(
            """
            { publicRecord(creditCode: "91350100M000100Y43") {
                operator creditCode region complaints closed mediationsEnded solvedRate odrEnded
                firstSettlementRate pledges { kind returnTermDays } shown { %s } } }
            """
                .formatted(ITEMS));

    assertThat(ids(answer, "publicRecord.shown")).containsExactly("C-2", "C-1");
    answer.path("publicRecord.shown.totalCount").entity(Integer.class).isEqualTo(2);
    answer.path("publicRecord.complaints").entity(Integer.class).isEqualTo(6);
    answer.path("publicRecord.closed").entity(Integer.class).isEqualTo(5);
    answer.path("publicRecord.solvedRate").valueIsNull();
    answer.path("publicRecord.pledges").entityList(Object.class).hasSize(1);
    ask("{ publicRecord(creditCode: \"nobody\") { operator } }").path("publicRecord").valueIsNull();
  }

  @Test
  void operatorWithoutACodeHasItsComplaintsToo() {
    var answer =
        ask("{ publicRecords(name: \"饭店\") { edges { node { shown { " + ITEMS + " } } } } }");

    assertThat(ids(answer, "publicRecords.edges[0].node.shown")).containsExactly("C-5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"样例电器", "有限公司", "杭州 样例", "电器有"})
  void operatorIsFoundByPartOfItsName(String name) {
    ask("{ publicRecords(name: \"%s\") { edges { node { operator } } } }".formatted(name))
        .path("publicRecords.edges[*].node.operator")
        .entityList(String.class)
        .containsExactly("杭州样例电器有限公司");
  }

  @Test
  void operatorsComeWithTheOneRegisteredLastFirst() {
    ask("{ publicRecords { edges { node { operator } } } }")
        .path("publicRecords.edges[*].node.operator")
        .entityList(String.class)
        .containsExactly("样例饭店", "杭州样例电器有限公司");
    ask("{ publicRecords(region: \"330000\") { edges { node { operator } } } }")
        .path("publicRecords.edges[*].node.operator")
        .entityList(String.class)
        .containsExactly("杭州样例电器有限公司");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publicRecords(name: \"样\") { edges { cursor } }",
        "publicRecords(first: 101) { edges { cursor } }",
        "publicComplaints(region: \"3301\") { edges { cursor } }"
      })
  void questionThatCannotBeAnsweredIsRefused(String question) {
    ask("{ " + question + " }")
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions())
                .containsEntry("code", "INVALID_ARGUMENT"));
  }

  @Test
  void decisionsNotToShowAreReadTogether() {
    ask("{ cases(filter: {publicity: WITHHELD}) { totalCount edges { node { id publicity { notShownReason decidedBy } } } } }")
        .path("cases.edges[*].node.id")
        .entityList(String.class)
        .containsExactly("C-7")
        .path("cases.edges[0].node.publicity.notShownReason")
        .entity(String.class)
        .isEqualTo("PRIVACY");
    ask("{ cases(filter: {publicity: SHOWN}) { totalCount } }")
        .path("cases.totalCount")
        .entity(Integer.class)
        .isEqualTo(4);
  }

  @Test
  void documentsForThePublicHoldNoPersonalDataInClear() {
    assertThat(read.documents().entrySet())
        .filteredOn(document -> document.getKey().startsWith("public"))
        .hasSize(8)
        .allSatisfy(document ->
            assertThat(document.getValue()).doesNotContain(CaseStory.CLEAR).doesNotContain("1234"));
  }
}
