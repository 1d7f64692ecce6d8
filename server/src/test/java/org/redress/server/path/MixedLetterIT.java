package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/**
 * One letter holds a complaint, a report and a question. Each part goes its own way on its own
 * clock: the question is answered, the complaint is mediated and shows a clue, the report is tested
 * and verified, and both lead to an enforcement case whose penalty is published.
 */
class MixedLetterIT {

  private static final String LETTER = "story-letter";
  private static final String CASE = "story-complaint";
  private static final String REPORT = "story-report";
  private static final String QUESTION = "story-question";
  private static final String ENFORCEMENT = "story-enforcement";
  private static final String CODE = Inputs.creditCode(82);
  private static final Map<String, Object> SHOP = Inputs.map("name", "某家电商行", "creditCode", CODE);

  @TempDir static Path data;
  private static ServerUnderTest server;
  private static Story story;

  @BeforeAll
  static void tell() {
    server = ServerUnderTest.watching(data);
    story = new Story(server);
    letterIsSplit();
    questionIsAnswered();
    complaintIsMediatedAndShowsAClue();
    reportIsTestedAndVerified();
    bothLeadToAPenalty();
  }

  private static void letterIsSplit() {
    story.then(
        "receiveLetter",
        "letterId",
        LETTER,
        "channel",
        "LETTER",
        "region",
        "350102",
        "occurredAt",
        "2026-05-06T00:00:00Z");
    story.then(
        "splitLetter",
        "letterId",
        LETTER,
        "parts",
        List.of(
            Inputs.map("kind", "COMPLAINT", "fileId", CASE),
            Inputs.map("kind", "REPORT", "fileId", REPORT),
            Inputs.map("kind", "CONSULTATION", "fileId", QUESTION)),
        "occurredAt",
        "2026-05-06T00:30:00Z");
  }

  private static void questionIsAnswered() {
    story.then(
        "registerConsultation",
        "consultationId",
        QUESTION,
        "channel",
        "LETTER",
        "kind",
        "QUERY",
        "question",
        "三包期限如何计算",
        "region",
        "350102",
        "letterId",
        LETTER,
        "occurredAt",
        "2026-05-06T01:00:00Z");
    story.then(
        "answerConsultation",
        "consultationId",
        QUESTION,
        "answer",
        "自开具发票之日起计算",
        "occurredAt",
        "2026-05-07T01:00:00Z");
  }

  private static void complaintIsMediatedAndShowsAClue() {
    story.then("fileComplaint", Inputs.entries(Inputs.filing(CASE, "350102", CODE)));
    story.then("acceptComplaint", "caseId", CASE, "occurredAt", "2026-05-08T02:00:00Z");
    story.then(
        "giveDecisionNotice",
        "caseId",
        CASE,
        "way",
        "LETTER",
        "occurredAt",
        "2026-05-08T03:00:00Z");
    story.then(
        "openMediation",
        "caseId",
        CASE,
        "complainantConsent",
        Inputs.map("form", "ORAL_RECORDED"),
        "respondentConsent",
        Inputs.map("form", "ORAL_RECORDED"),
        "mediator",
        "mediator-4",
        "occurredAt",
        "2026-05-11T02:00:00Z");
    story.then(
        "recordClue", "caseId", CASE, "clue", "能效标签造假", "occurredAt", "2026-05-12T02:00:00Z");
    story.then(
        "terminateMediation",
        "caseId",
        CASE,
        "ground",
        "NO_AGREEMENT_POSSIBLE",
        "occurredAt",
        "2026-05-13T02:00:00Z");
    story.then(
        "giveTerminationNotice",
        "caseId",
        CASE,
        "mediationId",
        "M1",
        "way",
        "LETTER",
        "routes",
        List.of("ARBITRATION", "COURT"),
        "occurredAt",
        "2026-05-14T02:00:00Z");
  }

  private static void reportIsTestedAndVerified() {
    story.then(
        "fileReport",
        "reportId",
        REPORT,
        "channel",
        "LETTER",
        "reporter",
        Inputs.map(
            "name", "举报人 041",
            "phone", "13900000941",
            "address", "举报路 41 号",
            "idPaper", "样例证件 041"),
        "target",
        SHOP,
        "clue",
        "能效标签与实测不符",
        "factualBasis",
        "标签照片两张",
        "region",
        "350102",
        "letterId",
        LETTER,
        "occurredAt",
        "2026-05-06T01:30:00Z");
    story.then(
        "startReportTest",
        "reportId",
        REPORT,
        "kind",
        "TESTING",
        "body",
        "检测机构乙",
        "occurredAt",
        "2026-05-08T02:00:00Z");
    story.then("endReportTest", "reportId", REPORT, "occurredAt", "2026-05-18T02:00:00Z");
    story.then(
        "extendVerification",
        "reportId",
        REPORT,
        "approvedBy",
        "head-1",
        "reason",
        "涉及多地",
        "occurredAt",
        "2026-05-25T02:00:00Z");
    story.then(
        "decideReportFiling",
        "reportId",
        REPORT,
        "decision",
        "FILED",
        "enforcementId",
        ENFORCEMENT,
        "occurredAt",
        "2026-06-01T02:00:00Z");
    story.refused(
        "NOTICE_WITHOUT_BASIS",
        "tellReporter",
        "reportId",
        REPORT,
        "way",
        "LETTER",
        "content",
        "已立案",
        "occurredAt",
        "2026-06-01T03:00:00Z");
  }

  private static void bothLeadToAPenalty() {
    story.then(
        "openEnforcementCase",
        "enforcementId",
        ENFORCEMENT,
        "source",
        "REPORT",
        "reportId",
        REPORT,
        "target",
        SHOP,
        "suspicion",
        "伪造能效标识",
        "region",
        "350102",
        "occurredAt",
        "2026-06-01T02:00:00Z");
    story.then(
        "checkClue",
        "caseId",
        CASE,
        "clueId",
        "CL1",
        "decision",
        "FILED",
        "enforcementId",
        ENFORCEMENT,
        "occurredAt",
        "2026-06-01T02:30:00Z");
    story.then(
        "recordPenaltyDecision",
        "enforcementId",
        ENFORCEMENT,
        "decisionNumber",
        "样例罚字〔2026〕1 号",
        "kinds",
        List.of("FINE"),
        "fineMinor",
        5_000_000,
        "occurredAt",
        "2026-08-10T02:00:00Z");
    story.then(
        "publishPenalty",
        "enforcementId",
        ENFORCEMENT,
        "place",
        "企业信用信息公示系统",
        "occurredAt",
        "2026-08-20T02:00:00Z");
    story.then(
        "closeEnforcementCase",
        "enforcementId",
        ENFORCEMENT,
        "outcome",
        "PENALTY",
        "occurredAt",
        "2026-09-01T02:00:00Z");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void everyPartIsFoundFromTheLetter() {
    assertThat(
            story
                .see("{ letter(id: \"%s\") { parts { kind fileId } } }".formatted(LETTER))
                .at("/letter/parts")
                .valueStream()
                .map(part -> part.get("kind").asString() + ' ' + part.get("fileId").asString()))
        .containsExactly("COMPLAINT " + CASE, "REPORT " + REPORT, "CONSULTATION " + QUESTION);
  }

  @Test
  void questionIsAnsweredWithoutAnyClock() {
    JsonNode question =
        story
            .see("{ consultation(id: \"%s\") { stage letterId } }".formatted(QUESTION))
            .get("consultation");

    assertThat(question.get("stage").asString()).isEqualTo("ANSWERED");
    assertThat(question.get("letterId").asString()).isEqualTo(LETTER);
  }

  @Test
  void everyDutyOfTheComplaintWasMet() {
    assertThat(clocks("case", CASE))
        .containsExactly(
            "ACCEPTANCE_DECISION-1 2026-05-14 MET",
            "MEDIATION-1 2026-07-07 MET",
            "CLUE_CHECK-CL1 2026-06-02 MET",
            "TERMINATION_NOTICE-M1 2026-05-22 MET");
  }

  @Test
  void reportWasVerifiedInItsExtendedTimeWithoutTheTest() {
    assertThat(clocks("report", REPORT)).containsExactly("REPORT_VERIFICATION-1 2026-06-26 MET");
  }

  @Test
  void penaltyWasDecidedAndPublishedInTime() {
    assertThat(clocks("enforcementCase", ENFORCEMENT))
        .containsExactly(
            "PENALTY_DECISION-1 2026-08-30 MET", "PENALTY_PUBLICATION-1 2026-09-07 MET");
  }

  private static List<String> clocks(String query, String id) {
    return story
        .see("{ file: %s(id: \"%s\") { clocks { id dueOn outcome } } }".formatted(query, id))
        .at("/file/clocks")
        .valueStream()
        .map(clock ->
            clock.get("id").asString()
                + ' '
                + clock.get("dueOn").asString()
                + ' '
                + clock.get("outcome").asString())
        .toList();
  }
}
