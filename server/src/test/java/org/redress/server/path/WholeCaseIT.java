package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** One case from filing to the consumer's answer, and everything that can be asked about it. */
class WholeCaseIT {

  private static final String CASE = "whole-case";
  private static final String REGION = "350102";
  private static final String CODE = Inputs.creditCode(1);

  private static final ServerUnderTest SERVER = ServerUnderTest.shared();
  private static final Steps STEPS = new Steps(SERVER);

  @BeforeAll
  static void fromFilingToAnswer() throws InterruptedException {
    STEPS.done("registerMerchant", Inputs.merchant(CODE));
    Answer filed = STEPS.done("fileComplaint", Inputs.filing(CASE, REGION, CODE));
    assertThat(filed.at("/answer/case/stage").asString()).isEqualTo("FILED");
    assertThat(filed.at("/answer/case/version").asLong()).isEqualTo(2);

    STEPS.done("pickUpComplaint", Inputs.about(CASE, "2026-05-06T02:00:00Z"));
    STEPS.done("acceptComplaint", Inputs.about(CASE, "2026-05-07T02:00:00Z"));
    STEPS.done("giveDecisionNotice", Inputs.about(CASE, "2026-05-07T03:00:00Z", "way", "SMS"));
    STEPS.done(
        "openMediation",
        Inputs.about(
            CASE,
            "2026-05-12T02:00:00Z",
            "complainantConsent",
            Inputs.map("form", "ONLINE"),
            "respondentConsent",
            Inputs.map("form", "WRITTEN"),
            "mediator",
            "mediator-3"));
    STEPS.done(
        "holdMediationSession",
        Inputs.about(CASE, "2026-05-13T02:00:00Z", "mode", "VIDEO", "summary", "双方陈述。"));
    STEPS.done(
        "settleMediation",
        Inputs.about(
            CASE,
            "2026-05-18T06:00:00Z",
            "terms",
            List.of(
                Inputs.map("type", "REFUND", "amountMinor", 299_900, "performBy", "2026-06-01"),
                Inputs.map(
                    "type", "COMPENSATION", "amountMinor", 10_000, "performBy", "2026-06-01"),
                Inputs.map("text", "经营者当面致歉。"))));

    // The service itself records the sum that was agreed.
    JsonNode refund = STEPS.caseWith(CASE, "refunds", 1).at("/refunds/0");
    assertThat(refund.get("stage").asString()).isEqualTo("DUE");
    assertThat(refund.at("/total/amountMinor").asLong()).isEqualTo(309_900);
    String refundId = refund.get("id").asString();

    STEPS.done(
        "recordRefundPayment", Inputs.payment(CASE, refundId, 100_000, "2026-05-20T02:00:00Z"));
    STEPS.done(
        "recordRefundPayment", Inputs.payment(CASE, refundId, 209_900, "2026-05-25T02:00:00Z"));
    STEPS.done("confirmRefund", Inputs.about(CASE, "2026-05-26T02:00:00Z", "refundId", refundId));
    STEPS.done("closeComplaint", Inputs.about(CASE, "2026-05-27T02:00:00Z", "outcome", "SETTLED"));

    // The service itself asks how it was.
    STEPS.caseWith(CASE, "surveys", 1);
    STEPS.done(
        "answerSurvey", Inputs.about(CASE, "2026-05-28T02:00:00Z", "score", 5, "comment", "处理及时。"));
  }

  @Test
  void caseFileShowsWhatHappened() {
    JsonNode file = STEPS.caseFile(CASE);

    assertThat(file.get("stage").asString()).isEqualTo("CLOSED");
    assertThat(file.get("outcome").asString()).isEqualTo("SETTLED");
    assertThat(file.get("filedAt").asString()).isEqualTo("2026-05-06T01:00:00Z");
    assertThat(file.get("officer").asString()).isEqualTo("demo-officer");
    assertThat(file.at("/respondent/creditCode").asString()).isEqualTo(CODE);
    assertThat(file.at("/claimed/amountMinor").asLong()).isEqualTo(299_900);
    assertThat(file.at("/mediations/0/stage").asString()).isEqualTo("SETTLED");
    assertThat(file.at("/mediations/0/sessions").asInt()).isEqualTo(1);
    assertThat(file.at("/mediations/0/terms").size()).isEqualTo(3);
    assertThat(file.at("/refunds/0/stage").asString()).isEqualTo("CONFIRMED");
    assertThat(file.at("/refunds/0/source").asString()).isEqualTo("MEDIATION");
    assertThat(file.at("/refunds/0/paid/amountMinor").asLong()).isEqualTo(309_900);
    assertThat(file.at("/refunds/0/outstanding/amountMinor").asLong()).isZero();
    assertThat(file.at("/refunds/0/payments").size()).isEqualTo(2);
    assertThat(file.at("/surveys/0/score").asInt()).isEqualTo(5);
    assertThat(file.at("/surveys/0/satisfied").asBoolean()).isTrue();
  }

  @Test
  void personalDataIsMasked() {
    String file = STEPS.caseFile(CASE).toString();
    String trail = SERVER.ask("history", Map.of("id", CASE)).body().toString();

    for (String answer : List.of(file, trail)) {
      assertThat(answer)
          .doesNotContain(
              "投诉人 017", "13800138017", "人民路", "洗衣机", "当面致歉", "双方陈述", "处理及时", "20260520-7");
    }
    assertThat(file).contains("8017");
  }

  @Test
  void historyIsTheWholeStreamInOrder() {
    List<JsonNode> trail = trail();

    assertThat(trail)
        .extracting(WholeCaseIT::name)
        .filteredOn(WholeCaseIT::isNotOfAClock)
        .containsExactly(
            "ComplaintFiled",
            "ComplaintPickedUp",
            "ComplaintAccepted",
            "DecisionNoticeGiven",
            "MediationOpened",
            "MediationSessionHeld",
            "MediationSettled",
            "RefundAgreed",
            "RefundPaymentRecorded",
            "RefundPaymentRecorded",
            "RefundConfirmed",
            "ComplaintClosed",
            "SurveySent",
            "SurveyAnswered");
    assertThat(trail)
        .extracting(entry -> entry.get("version").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, trail.size()).boxed().toList());
    assertThat(trail).extracting(entry -> entry.get("commit").asLong()).isSorted();
    assertThat(trail)
        .filteredOn(entry -> entry.get("role").asString().equals("AUTOMATION"))
        .extracting(WholeCaseIT::name)
        .filteredOn(WholeCaseIT::isNotOfAClock)
        .containsExactly("RefundAgreed", "SurveySent");
    JsonNode first = trail.getFirst();
    assertThat(first.get("actor").asString()).isEqualTo("demo-officer");
    assertThat(first.get("role").asString()).isEqualTo("OFFICER");
    assertThat(first.get("occurredAt").asString()).isEqualTo("2026-05-06T01:00:00Z");
    assertThat(first.at("/payload/region").asString()).isEqualTo(REGION);
  }

  @Test
  void clocksOfDecisionAndMediationStartAndEnd() {
    assertThat(trail())
        .extracting(WholeCaseIT::name)
        .filteredOn(name -> name.startsWith("Clock"))
        .containsExactly("ClockStarted", "ClockStarted", "ClockEnded", "ClockEnded");
  }

  private static List<JsonNode> trail() {
    return SERVER
        .ask("history", Map.of("id", CASE))
        .at("/case/history/edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .toList();
  }

  private static String name(JsonNode entry) {
    return entry.get("name").asString();
  }

  /**
   * The case lies in the past, so the service may find a day passed between two of its steps; where
   * that falls is a matter of speed.
   */
  private static boolean isNotOfAClock(String name) {
    return !name.startsWith("Clock") && !name.equals("DeadlineMissed");
  }

  @Test
  void historyIsReadPageByPage() {
    String after = null;
    int entries = 0;
    int pages = 0;
    JsonNode info;
    do {
      Answer page = SERVER.ask("history", Inputs.map("id", CASE, "first", 5, "after", after));
      assertThat(page.errors()).isEmpty();
      entries += page.at("/case/history/edges").size();
      info = page.at("/case/history/pageInfo");
      after = info.get("endCursor").asString();
      pages++;
    } while (info.get("hasNextPage").asBoolean());

    assertThat(entries).isEqualTo(trail().size());
    assertThat(pages).isEqualTo((entries + 4) / 5);
  }

  @Test
  void caseIsShownAsItStoodAfterEveryVersion() {
    List<String> stages =
        IntStream.rangeClosed(1, trail().size())
            .mapToObj(version -> SERVER.ask("asOf", Map.of("id", CASE, "version", version)))
            .map(answer -> answer.at("/case/asOf/stage").asString())
            .toList();

    assertThat(stages.stream().distinct())
        .containsExactly("FILED", "PICKED_UP", "ACCEPTED", "CLOSED");
    assertThat(stages).filteredOn("CLOSED"::equals).hasSize(3);
  }

  @Test
  void caseIsShownAsItStoodAtAMoment() {
    JsonNode settled =
        trail().stream().filter(entry -> name(entry).equals("MediationSettled")).toList().getLast();
    String settledAt = settled.get("recordedAt").asString();
    String filedAt = trail().getFirst().get("recordedAt").asString();

    Answer then = SERVER.ask("asOf", Map.of("id", CASE, "at", settledAt));
    Answer before = SERVER.ask("asOf", Map.of("id", CASE, "at", "2026-01-01T00:00:00Z"));

    assertThat(then.at("/case/asOf/version").asLong())
        .isGreaterThanOrEqualTo(settled.get("version").asLong());
    assertThat(then.at("/case/asOf/stage").asString()).isEqualTo("ACCEPTED");
    assertThat(before.errors()).isEmpty();
    assertThat(before.at("/case/asOf").isNull()).as("recorded at " + filedAt).isTrue();
  }

  @Test
  void caseIsListedByRegionAndStage() {
    Answer listed =
        SERVER.ask(
            "cases",
            Map.of(
                "filter",
                Map.of(
                    "region",
                    "350100",
                    "stage",
                    "CLOSED",
                    "creditCode",
                    CODE,
                    "filed",
                    Map.of("from", "2026-05-06", "to", "2026-05-06"))));
    Answer elsewhere =
        SERVER.ask("cases", Map.of("filter", Map.of("region", "350200", "creditCode", CODE)));

    assertThat(listed.at("/cases/totalCount").asInt()).isEqualTo(1);
    assertThat(listed.at("/cases/edges/0/node/id").asString()).isEqualTo(CASE);
    assertThat(elsewhere.at("/cases/totalCount").asInt()).isZero();
  }

  @Test
  void recoveredLossIsWhatWasPaid() {
    Answer loss = SERVER.ask("recoveredLoss", Map.of("region", REGION));

    JsonNode performed = loss.at("/recoveredLoss/performed");
    assertThat(performed.size()).isEqualTo(1);
    assertThat(performed.at("/0/currency").asString()).isEqualTo("CNY");
    assertThat(performed.at("/0/amountMinor").asLong()).isEqualTo(309_900);
    assertThat(loss.at("/recoveredLoss/promised/0/amountMinor").asLong()).isEqualTo(309_900);
    assertThat(loss.at("/recoveredLoss/definition").asString()).isNotBlank();
    long lines =
        loss.at("/recoveredLoss/lines/edges")
            .valueStream()
            .filter(edge -> edge.at("/node/account").asString().equals("PERFORMED"))
            .mapToLong(edge -> edge.at("/node/amountMinor").asLong())
            .sum();
    assertThat(lines).isEqualTo(309_900);
  }

  @Test
  void recoveredLossBelongsToTheDayOfThePayment() {
    Map<String, Object> may20 = Map.of("from", "2026-05-20", "to", "2026-05-20");

    Answer loss = SERVER.ask("recoveredLoss", Map.of("region", REGION, "period", may20));

    assertThat(loss.at("/recoveredLoss/performed/0/amountMinor").asLong()).isEqualTo(100_000);
    assertThat(loss.at("/recoveredLoss/promised").isEmpty()).isTrue();
  }

  @Test
  void satisfactionCountsTheAnswer() {
    JsonNode figures = SERVER.ask("satisfaction", Map.of("region", REGION)).at("/satisfaction");

    assertThat(figures.get("sent").asLong()).isEqualTo(1);
    assertThat(figures.get("answered").asLong()).isEqualTo(1);
    assertThat(figures.get("satisfied").asLong()).isEqualTo(1);
    assertThat(figures.get("satisfiedShare").asDouble()).isEqualTo(1.0);
    assertThat(figures.get("meanScore").asDouble()).isEqualTo(5.0);
  }

  @Test
  void merchantRecordCountsTheCase() {
    JsonNode merchant = SERVER.ask("merchant", Map.of("creditCode", CODE)).at("/merchant");

    assertThat(merchant.get("complaints").asLong()).isEqualTo(1);
    assertThat(merchant.get("closed").asLong()).isEqualTo(1);
    assertThat(merchant.get("settled").asLong()).isEqualTo(1);
    assertThat(merchant.at("/recovered/0/amountMinor").asLong()).isEqualTo(309_900);
    assertThat(merchant.get("defaults").asLong()).isZero();
  }
}
