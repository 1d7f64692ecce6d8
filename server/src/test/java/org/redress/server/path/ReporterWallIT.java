package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;

/**
 * One letter holds a complaint and a report about one shop. The report leads to an enforcement
 * case. Nobody who looks at the complaint, the shop or the enforcement case learns that there is a
 * report, let alone who made it: Order 121 Art. 37.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReporterWallIT {

  private static final String LETTER = "wall-letter";
  private static final String CASE = "wall-case";
  private static final String REPORT = "wall-report";
  private static final String ENFORCEMENT = "wall-enforcement";
  private static final String CODE = Inputs.creditCode(37);

  /** What only the reporter gave. */
  private static final List<String> SECRETS =
      List.of("举报人 037", "举", "13900000937", "0937", "举报路 37 号", "样例证件 037", "内部账册");

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @BeforeAll
  void letterFromIntakeToEnforcement() {
    steps.done(
        "receiveLetter",
        Inputs.map(
            "letterId", LETTER,
            "channel", "PLATFORM_12315",
            "entry", "WECHAT_MINI_PROGRAM",
            "region", "350102",
            "occurredAt", "2026-05-06T00:00:00Z"));
    steps.done(
        "splitLetter",
        Inputs.map(
            "letterId",
            LETTER,
            "parts",
            List.of(
                Inputs.map("kind", "COMPLAINT", "fileId", CASE),
                Inputs.map("kind", "REPORT", "fileId", REPORT)),
            "occurredAt",
            "2026-05-06T00:30:00Z"));
    steps.done("registerMerchant", Inputs.merchant(CODE));
    steps.toMediation(CASE, "350102", CODE);
    steps.done("fileReport", report());
    steps.done(
        "decideReportFiling",
        Inputs.map(
            "reportId",
            REPORT,
            "decision",
            "FILED",
            "enforcementId",
            ENFORCEMENT,
            "occurredAt",
            "2026-05-13T02:00:00Z"));
    steps.done(
        "openEnforcementCase",
        Inputs.map(
            "enforcementId", ENFORCEMENT,
            "source", "REPORT",
            "reportId", REPORT,
            "target", shop(),
            "suspicion", "以次充好",
            "region", "350102",
            "occurredAt", "2026-05-13T02:00:00Z"));
    steps.done("recordClue", Inputs.about(CASE, "2026-05-14T02:00:00Z", "clue", "调解中发现标签造假"));
  }

  private static Map<String, Object> shop() {
    return Inputs.map("name", "某家电商行", "creditCode", CODE);
  }

  private static Map<String, Object> report() {
    return Inputs.map(
        "reportId",
        REPORT,
        "channel",
        "PLATFORM_12315",
        "reporter",
        Inputs.map(
            "name", "举报人 037",
            "phone", "13900000937",
            "address", "举报路 37 号",
            "idPaper", "样例证件 037"),
        "insider",
        true,
        "target",
        shop(),
        "clue",
        "内部账册",
        "factualBasis",
        "内部账册",
        "region",
        "350102",
        "letterId",
        LETTER,
        "caseId",
        CASE,
        "occurredAt",
        "2026-05-06T01:00:00Z");
  }

  private Answer ask(String document, String id) {
    Answer answer = server.ask(document, Map.of("id", id));
    assertThat(answer.errors()).isEmpty();
    return answer;
  }

  @Test
  void complaintShowsNothingOfTheReport() {
    for (String document : List.of("caseFile", "history", "caseClues")) {
      assertThat(ask(document, CASE).body().toString())
          .doesNotContain(SECRETS)
          .doesNotContain(REPORT)
          .doesNotContain(LETTER);
    }
    assertThat(ask("caseClues", CASE).at("/case/clues/0/clue").asString()).isEqualTo("***");
  }

  @Test
  void merchantShowsNothingOfTheReport() {
    Answer answer = server.ask("merchant", Map.of("creditCode", CODE));

    assertThat(answer.at("/merchant/name").asString()).isEqualTo("某家电商行");
    assertThat(answer.body().toString()).doesNotContain(SECRETS).doesNotContain(REPORT);
  }

  @Test
  void enforcementCaseShowsNothingOfTheReport() {
    Answer answer = ask("enforcementCase", ENFORCEMENT);

    assertThat(answer.at("/enforcementCase/opening/source").asString()).isEqualTo("REPORT");
    assertThat(answer.at("/enforcementCase/asOf/opening/source").asString()).isEqualTo("REPORT");
    assertThat(answer.at("/enforcementCase/history/edges/0/node/name").asString())
        .isEqualTo("EnforcementCaseOpened");
    assertThat(answer.body().toString())
        .doesNotContain(SECRETS)
        .doesNotContain(REPORT)
        .doesNotContain(LETTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "letter", "letterOf"})
  void reportAndLetterShowNothingThatTheReporterGave(String document) {
    String id = document.equals("letter") ? LETTER : REPORT;

    assertThat(ask(document, id).body().toString()).contains(LETTER).doesNotContain(SECRETS);
  }

  @Test
  void reportLeadsToItsLetterItsComplaintAndItsEnforcementCase() {
    Answer answer = ask("report", REPORT);

    assertThat(answer.at("/report/receipt/caseId").asString()).isEqualTo(CASE);
    assertThat(answer.at("/report/handling/decision/enforcementId").asString())
        .isEqualTo(ENFORCEMENT);
    assertThat(answer.at("/report/receipt/anonymous").asBoolean()).isFalse();
    assertThat(answer.at("/report/asOf/receipt/anonymous").asBoolean()).isFalse();
    assertThat(answer.at("/report/history/edges/0/node/payload/insider").asBoolean()).isTrue();
  }
}
