package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** The steps of decision and mediation that the law asks for, one case each. */
class StatutoryStepsIT {

  private static final String REGION = "350102";
  private static final ServerUnderTest SERVER = ServerUnderTest.shared();
  private static final Steps STEPS = new Steps(SERVER);

  @Test
  void complaintIsExaminedRefusedAndToldWhereElseToGo() {
    String id = "steps-examined";
    STEPS.done("fileComplaint", Inputs.filing(id, REGION, Inputs.creditCode(71)));
    STEPS.done("pickUpComplaint", Inputs.about(id, "2026-05-06T02:00:00Z"));
    STEPS.done(
        "requestSupplement",
        Inputs.about(id, "2026-05-06T03:00:00Z", "what", "购物凭证", "until", "2026-05-08"));
    STEPS.done("recordSupplement", Inputs.about(id, "2026-05-07T03:00:00Z", "note", "发票一张"));
    STEPS.done(
        "recordAbuseSignal",
        Inputs.about(id, "2026-05-07T04:00:00Z", "factor", "SHARED_CONTACT", "evidence", "同一号码"));
    STEPS.done(
        "assessAbuseSignals",
        Inputs.about(
            id,
            "2026-05-08T02:00:00Z",
            "conclusion",
            "NOT_FOR_DAILY_CONSUMPTION",
            "reasoning",
            "数量明显超出"));
    STEPS.done(
        "recordHarmKnowledge",
        Inputs.about(id, "2026-05-08T02:30:00Z", "knownOn", "2024-05-01", "evidence", "发票日期"));
    assertRefused(
        "refuseComplaint",
        Inputs.about(
            id,
            "2026-05-08T03:00:00Z",
            "ground",
            "OVER_THREE_YEARS",
            "reason",
            "超过三年",
            "otherRoutes",
            List.of("COURT")),
        "WITHIN_THREE_YEARS");
    Map<String, Object> refusal =
        Inputs.about(
            id, "2026-05-08T03:00:00Z", "ground", "NOT_DAILY_CONSUMPTION", "reason", "非为生活消费需要");
    assertRefused("refuseComplaint", refusal, "OTHER_ROUTES_NOT_TOLD");
    refusal.put("otherRoutes", List.of("NEGOTIATION", "COURT"));
    STEPS.done("refuseComplaint", refusal);
    STEPS.done("giveDecisionNotice", Inputs.about(id, "2026-05-08T04:00:00Z", "way", "SMS"));
    assertRefused("acceptComplaint", Inputs.about(id, "2026-05-08T05:00:00Z"), "ALREADY_DECIDED");

    JsonNode file = STEPS.caseFile(id);
    assertThat(file.at("/otherRoutes").toString()).isEqualTo("[\"NEGOTIATION\",\"COURT\"]");
    assertThat(file.at("/decisionNotice/decision").asString()).isEqualTo("REFUSED");
    assertThat(file.at("/supplements/0/receivedAt").asString()).isEqualTo("2026-05-07T03:00:00Z");
    assertThat(file.at("/abuseSignals/0/evidence").asString()).isEqualTo("***");
    assertThat(file.at("/harmKnowledge/lastDay").asString()).isEqualTo("2027-05-01");
    assertThat(file.at("/harmKnowledge/exceeded").asBoolean()).isFalse();
    assertThat(file.at("/harmKnowledge/evidence").asString()).isEqualTo("***");
    assertThat(file.at("/abuseAssessments/0/assessedBy").asString()).isEqualTo("demo-officer");
  }

  @Test
  void mediationGoesThroughRecusalTestAndEntrustingToAnAgreementInEffect() {
    String id = "steps-settled";
    STEPS.toMediation(id, REGION, Inputs.creditCode(72));
    STEPS.done(
        "inviteMediationHelper",
        Inputs.about(id, "2026-05-12T03:00:00Z", "helper", "helper-1", "organisation", "行业协会"));
    STEPS.done(
        "requestRecusal",
        Inputs.about(
            id,
            "2026-05-12T04:00:00Z",
            "by",
            "COMPLAINANT",
            "challenged",
            "mediator-3",
            "claimed",
            "KIN",
            "reason",
            "系经营者亲属"));
    assertRefused(
        "holdMediationSession",
        Inputs.about(id, "2026-05-12T05:00:00Z", "mode", "VIDEO"),
        "MEDIATION_SUSPENDED");
    STEPS.done(
        "decideRecusal",
        Inputs.about(
            id,
            "2026-05-13T02:00:00Z",
            "decision",
            "GRANTED",
            "newMediator",
            "mediator-4",
            "decidedBy",
            "head-1"));
    STEPS.done(
        "changeMediator", Inputs.about(id, "2026-05-13T03:00:00Z", "mediator", "mediator-5"));
    STEPS.done(
        "startTest",
        Inputs.about(
            id,
            "2026-05-14T02:00:00Z",
            "subject",
            "洗衣机电机",
            "body",
            "检测机构甲",
            "choice",
            "DESIGNATED_BY_AUTHORITY",
            "costBorneBy",
            "RESPONDENT"));
    STEPS.done(
        "endTest", Inputs.about(id, "2026-05-20T02:00:00Z", "outcome", "DONE", "result", "电机不合格"));
    STEPS.done(
        "entrustMediation",
        Inputs.about(
            id,
            "2026-05-20T03:00:00Z",
            "kind",
            "CONSUMER_ASSOCIATION",
            "body",
            "消费者协会甲",
            "complainantConsent",
            Inputs.map("form", "ONLINE"),
            "respondentConsent",
            Inputs.map("form", "WRITTEN")));
    STEPS.done("endEntrustment", Inputs.about(id, "2026-05-21T02:00:00Z", "result", "AGREED"));
    STEPS.done(
        "giveMediationNotice",
        Inputs.about(
            id,
            "2026-05-21T03:00:00Z",
            "sessionAt",
            "2026-05-22T02:00:00Z",
            "place",
            "第一调解室",
            "mediators",
            List.of("mediator-5"),
            "recusalDays",
            3,
            "way",
            "PHONE"));
    STEPS.done("holdMediationSession", Inputs.about(id, "2026-05-22T02:10:00Z", "mode", "ON_SITE"));
    STEPS.done(
        "settleMediation",
        Inputs.about(id, "2026-05-22T04:00:00Z", "terms", List.of(Inputs.map("text", "经营者更换电机。"))));
    for (String side : List.of("COMPLAINANT", "RESPONDENT")) {
      STEPS.done(
          "signMediationAgreement",
          Inputs.about(id, "2026-05-22T05:00:00Z", "mediationId", "M1", "side", side));
    }
    STEPS.done(
        "recordPerformanceCheck",
        Inputs.about(id, "2026-06-01T02:00:00Z", "mediationId", "M1", "performance", "PERFORMED"));
    STEPS.done(
        "recordJudicialConfirmation",
        Inputs.about(
            id,
            "2026-06-15T02:00:00Z",
            "mediationId",
            "M1",
            "court",
            "人民法院甲",
            "appliedOn",
            "2026-06-02",
            "confirmedOn",
            "2026-06-12"));

    JsonNode mediation = STEPS.caseFile(id).at("/mediations/0");
    assertThat(mediation.at("/mediator").asString()).isEqualTo("mediator-5");
    assertThat(mediation.at("/helpers/0").asString()).isEqualTo("helper-1");
    assertThat(mediation.at("/recusals/0/decision").asString()).isEqualTo("GRANTED");
    assertThat(mediation.at("/suspended").asBoolean()).isFalse();
    assertThat(mediation.at("/tests/0/endedAt").asString()).isEqualTo("2026-05-20T02:00:00Z");
    assertThat(mediation.at("/entrustments/0/result").asString()).isEqualTo("AGREED");
    assertThat(mediation.at("/notices/0/recusalDays").asInt()).isEqualTo(3);
    assertThat(mediation.at("/signedBy").size()).isEqualTo(2);
    assertThat(mediation.at("/effectiveAt").asString()).isEqualTo("2026-05-22T05:00:00Z");
    assertThat(mediation.at("/performanceChecks/0/performance").asString()).isEqualTo("PERFORMED");
    assertThat(mediation.at("/judicialConfirmation/confirmedOn").asString())
        .isEqualTo("2026-06-12");
  }

  @Test
  void terminatedMediationIsToldAndTheNextAgreementNeedsNoDocument() {
    String id = "steps-terminated";
    STEPS.toMediation(id, REGION, Inputs.creditCode(73));
    STEPS.done(
        "terminateMediation",
        Inputs.about(id, "2026-05-20T02:00:00Z", "ground", "NO_AGREEMENT_POSSIBLE"));
    Map<String, Object> notice =
        Inputs.about(
            id,
            "2026-05-21T02:00:00Z",
            "mediationId",
            "M1",
            "way",
            "LETTER",
            "routes",
            List.of("COURT"));
    assertRefused("giveTerminationNotice", notice, "COURT_AND_ARBITRATION_NOT_TOLD");
    notice.put("routes", List.of("ARBITRATION", "COURT"));
    STEPS.done("giveTerminationNotice", notice);
    STEPS.done(
        "recordReturnVisit",
        Inputs.about(
            id,
            "2026-05-25T02:00:00Z",
            "mediationId",
            "M1",
            "kind",
            "RETURN_VISIT",
            "faultFound",
            false,
            "finding",
            "无异议"));
    Map<String, Object> opening =
        Inputs.about(
            id,
            "2026-05-26T02:00:00Z",
            "complainantConsent",
            Inputs.map("form", "ONLINE"),
            "respondentConsent",
            Inputs.map("form", "ONLINE"),
            "mediator",
            "mediator-3",
            "mediatorRelation",
            "PARTY");
    assertRefused("openMediation", opening, "MEDIATOR_IS_PARTY");
    opening.remove("mediatorRelation");
    STEPS.done("openMediation", opening);
    STEPS.done(
        "settleMediation",
        Inputs.about(id, "2026-05-27T02:00:00Z", "terms", List.of(Inputs.map("text", "当场更换。"))));
    STEPS.done(
        "waiveMediationAgreement",
        Inputs.about(
            id, "2026-05-27T03:00:00Z", "mediationId", "M2", "reason", "PERFORMED_AT_ONCE"));

    JsonNode mediations = STEPS.caseFile(id).at("/mediations");
    assertThat(mediations.at("/0/terminationNotice/routes").size()).isEqualTo(2);
    assertThat(mediations.at("/0/returnVisits/0/faultFound").asBoolean()).isFalse();
    assertThat(mediations.at("/1/waiver").asString()).isEqualTo("PERFORMED_AT_ONCE");
  }

  private static void assertRefused(String mutation, Map<String, Object> input, String code) {
    Answer answer = SERVER.ask(mutation, Map.of("input", input));

    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/answer/userErrors/0/code").asString()).isEqualTo(code);
  }
}
