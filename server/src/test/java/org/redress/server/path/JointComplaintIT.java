package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/**
 * Three consumers complain together. The shop takes part in online dispute resolution and lets its
 * time pass; the complaint falls back to the authority by itself, is mediated with a test, ends
 * with an agreement, and the shop pays a part and then no more.
 */
class JointComplaintIT {

  private static final String CASE = "story-joint";
  private static final String CODE = Inputs.creditCode(81);
  private static final String SHOP = "M-" + CODE;

  @TempDir static Path data;
  private static ServerUnderTest server;
  private static Story story;

  @BeforeAll
  static void tell() throws InterruptedException {
    server = ServerUnderTest.watching(data);
    story = new Story(server);
    shopPromisesToSettleOnline();
    threeConsumersComplainTogether();
    shopLetsItsTimePass();
    authorityAccepts();
    washingMachineIsTested();
    partiesAgreeOnceEverybodyConsents();
    shopPaysAPartAndThenNoMore();
  }

  private static void shopPromisesToSettleOnline() {
    story.then(
        "registerMerchant",
        "name",
        "某家电商行",
        "creditCode",
        CODE,
        "address",
        "解放路 1 号",
        "region",
        "350102",
        "occurredAt",
        "2026-05-01T00:00:00Z");
    story.then(
        "joinOdr",
        "merchantId",
        SHOP,
        "reviewedBy",
        "ORG-350102",
        "appliedOn",
        "2026-05-01",
        "region",
        "350102",
        "occurredAt",
        "2026-05-02T01:00:00Z");
  }

  private static void threeConsumersComplainTogether() {
    story.then("fileComplaint", Inputs.entries(Inputs.filing(CASE, "350102", CODE)));
    story.then(
        "joinComplaint",
        "caseId",
        CASE,
        "persons",
        List.of(
            Inputs.map(
                "name", "投诉人 018",
                "phone", "13800138018",
                "consent", Inputs.map("form", "ONLINE")),
            Inputs.map(
                "name", "投诉人 019",
                "phone", "13800138019",
                "consent", Inputs.map("form", "WRITTEN"))),
        "occurredAt",
        "2026-05-06T01:10:00Z");
    story.then(
        "electRepresentatives",
        "caseId",
        CASE,
        "representatives",
        List.of("J1", "J2"),
        "writtenOn",
        "2026-05-06",
        "occurredAt",
        "2026-05-06T01:20:00Z");
  }

  private static void shopLetsItsTimePass() throws InterruptedException {
    story.then(
        "sendToOdrEnterprise",
        "caseId",
        CASE,
        "chosenAt",
        "2026-05-06T01:00:00Z",
        "occurredAt",
        "2026-05-06T02:00:00Z");
    story.await(
        "{ case(id: \"%s\") { odr { stage fallbackReason endedAt } } }".formatted(CASE),
        seen -> seen.at("/case/odr/stage").asString().equals("BACK_AT_AUTHORITY"));
  }

  private static void authorityAccepts() {
    story.then("pickUpComplaint", "caseId", CASE, "occurredAt", "2026-05-20T02:00:00Z");
    story.then("acceptComplaint", "caseId", CASE, "occurredAt", "2026-05-21T02:00:00Z");
    story.then(
        "giveDecisionNotice", "caseId", CASE, "way", "SMS", "occurredAt", "2026-05-21T03:00:00Z");
  }

  private static void washingMachineIsTested() {
    story.then(
        "openMediation",
        "caseId",
        CASE,
        "complainantConsent",
        Inputs.map("form", "ONLINE"),
        "respondentConsent",
        Inputs.map("form", "WRITTEN"),
        "mediator",
        "mediator-3",
        "occurredAt",
        "2026-05-22T02:00:00Z");
    story.then(
        "startTest",
        "caseId",
        CASE,
        "subject",
        "洗衣机电机",
        "body",
        "检测机构甲",
        "choice",
        "DESIGNATED_BY_AUTHORITY",
        "costBorneBy",
        "RESPONDENT",
        "occurredAt",
        "2026-05-25T02:00:00Z");
    story.refused(
        "TEST_RUNNING",
        "terminateMediation",
        "caseId",
        CASE,
        "ground",
        "NO_AGREEMENT_POSSIBLE",
        "occurredAt",
        "2026-05-26T02:00:00Z");
    story.then(
        "endTest",
        "caseId",
        CASE,
        "outcome",
        "DONE",
        "result",
        "电机不合格",
        "occurredAt",
        "2026-06-04T02:00:00Z");
  }

  private static void partiesAgreeOnceEverybodyConsents() {
    Object[] agreement = {
      "caseId",
      CASE,
      "terms",
      List.of(Inputs.map("type", "REFUND", "amountMinor", 299_900, "performBy", "2026-06-20")),
      "occurredAt",
      "2026-06-10T02:00:00Z"
    };
    story.refused("REPRESENTED_CONSENT_MISSING", "settleMediation", agreement);
    story.then(
        "recordRepresentedConsent",
        "caseId",
        CASE,
        "personId",
        "J3",
        "act",
        "AGREEMENT",
        "form",
        "WRITTEN",
        "occurredAt",
        "2026-06-10T01:30:00Z");
    story.then("settleMediation", agreement);
    for (String side : List.of("COMPLAINANT", "RESPONDENT")) {
      story.then(
          "signMediationAgreement",
          "caseId",
          CASE,
          "mediationId",
          "M1",
          "side",
          side,
          "occurredAt",
          "2026-06-10T03:00:00Z");
    }
  }

  private static void shopPaysAPartAndThenNoMore() throws InterruptedException {
    story.await(
        "{ case(id: \"%s\") { refunds { id } } }".formatted(CASE),
        seen -> seen.at("/case/refunds").size() == 1);
    story.then(
        "recordRefundPayment",
        Inputs.entries(Inputs.payment(CASE, "R1", 100_000, "2026-06-15T02:00:00Z")));
    story.then(
        "recordPerformanceCheck",
        "caseId",
        CASE,
        "mediationId",
        "M1",
        "performance",
        "PARTLY_PERFORMED",
        "occurredAt",
        "2026-06-22T02:00:00Z");
    story.then(
        "declareRefundDefault",
        "caseId",
        CASE,
        "refundId",
        "R1",
        "occurredAt",
        "2026-06-22T03:00:00Z");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void complaintFellBackByItselfTheDayAfterTheEnterprisesLastDay() {
    JsonNode odr =
        story
            .see("{ case(id: \"%s\") { odr { fallbackReason endedAt } } }".formatted(CASE))
            .at("/case/odr");

    assertThat(odr.get("fallbackReason").asString()).isEqualTo("TIME_PASSED");
    assertThat(odr.get("endedAt").asString()).isEqualTo("2026-05-19T16:00:00Z");
  }

  @Test
  void moneyIsPromisedPaidInPartAndInDefault() {
    JsonNode refund =
        story
            .see(
                "{ case(id: \"%s\") { refunds { stage total { amountMinor } paid { amountMinor } } } }"
                    .formatted(CASE))
            .at("/case/refunds/0");

    assertThat(refund.get("stage").asString()).isEqualTo("DEFAULTED");
    assertThat(refund.at("/total/amountMinor").asLong()).isEqualTo(299_900);
    assertThat(refund.at("/paid/amountMinor").asLong()).isEqualTo(100_000);
  }

  @Test
  void clocksAreSeenAsTheyStoodAfterEveryStep() {
    assertThat(clockAfter("SentToOdrEnterprise", 2, "ODR_SETTLEMENT-1").get("dueOn").asString())
        .isEqualTo("2026-05-19");
    assertThat(state("SentToOdrEnterprise", 1, "ACCEPTANCE_DECISION-1")).isEqualTo("STOPPED");
    assertThat(state("FellBackToAuthority", 2, "ODR_SETTLEMENT-1")).isEqualTo("ENDED");
    assertThat(state("FellBackToAuthority", 2, "ACCEPTANCE_DECISION-1")).isEqualTo("RUNNING");
    assertThat(clockAfter("ComplaintAccepted", 1, "MEDIATION-1").get("dueOn").asString())
        .isEqualTo("2026-07-20");
    assertThat(outcome("DecisionNoticeGiven", 1, "ACCEPTANCE_DECISION-1")).isEqualTo("MET");
    assertThat(state("TestStarted", 1, "MEDIATION-1")).isEqualTo("STOPPED");
    JsonNode resumed = clockAfter("TestEnded", 1, "MEDIATION-1");
    assertThat(resumed.get("dueOn").asString()).isEqualTo("2026-07-30");
    assertThat(resumed.get("explanation").asString()).contains("检测、鉴定期间不计入");
    assertThat(outcome("MediationSettled", 1, "MEDIATION-1")).isEqualTo("MET");
  }

  @Test
  void everyVersionOfTheCaseCanBeSeen() {
    int versions = story.history(CASE).size();

    assertThat(LongStream.rangeClosed(1, versions).mapToObj(JointComplaintIT::clocks))
        .allSatisfy(clocks ->
            assertThat(clocks.valueStream())
                .allSatisfy(
                    clock -> assertThat(clock.get("regime").asString()).isEqualTo("ORDER_121")));
  }

  private static String state(String event, int later, String clock) {
    return clockAfter(event, later, clock).get("state").asString();
  }

  private static String outcome(String event, int later, String clock) {
    return clockAfter(event, later, clock).get("outcome").asString();
  }

  /** A clock so many events after the first event of a name: what clocks do follows the act. */
  private static JsonNode clockAfter(String event, int later, String clock) {
    return clocks(story.versionAfter(CASE, event, 0) + later)
        .valueStream()
        .filter(seen -> seen.get("id").asString().equals(clock))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode clocks(long version) {
    return story
        .see(
            """
            { case(id: "%s") { asOf(version: %s) {
                clocks { id regime state dueOn outcome explanation } } } }
            """
                .formatted(CASE, version))
        .at("/case/asOf/clocks");
  }
}
