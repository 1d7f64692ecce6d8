package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms are issued out of what is on file, and their files are the same for ever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialFormsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CASE = "forms-case";
  private static final String REPORT = "forms-report";
  private static final String AUTHORITY = "某区市场监督管理局";

  /** What only the people of the two files gave. */
  private static final List<String> SECRETS =
      List.of("举报人 059", "13900000959", "0959", "举报路 59 号", "样例证件 059", "后厨照片");

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Story story = new Story(server);

  @BeforeAll
  void issueForms() {
    story.then(
        "fileComplaint", Inputs.entries(Inputs.filing(CASE, "350102", Inputs.creditCode(59))));
    story.then("pickUpComplaint", "caseId", CASE, "occurredAt", "2026-05-06T02:00:00Z");
    story.then("acceptComplaint", "caseId", CASE, "occurredAt", "2026-05-07T02:00:00Z");
    story.then(
        "issueCaseForm",
        "caseId",
        CASE,
        "form",
        "ACCEPTANCE_DECISION",
        "authority",
        AUTHORITY,
        "documentNumber",
        "某市监诉受〔2026〕第59号",
        "contactName",
        "经办人 8",
        "contactPhone",
        "0591-00000008",
        "occurredAt",
        "2026-05-07T03:00:00Z");
    story.then(
        "fileReport",
        "reportId",
        REPORT,
        "channel",
        "WINDOW",
        "reporter",
        Inputs.map(
            "name", "举报人 059",
            "phone", "13900000959",
            "address", "举报路 59 号",
            "idPaper", "样例证件 059"),
        "insider",
        false,
        "target",
        Inputs.map("name", "某食品店"),
        "clue",
        "使用过期原料",
        "factualBasis",
        "后厨照片",
        "region",
        "350102",
        "occurredAt",
        "2026-05-06T01:00:00Z");
    story.then(
        "issueReportForm",
        "reportId",
        REPORT,
        "form",
        "REPORT_REGISTRATION",
        "authority",
        AUTHORITY,
        "occurredAt",
        "2026-05-06T02:00:00Z");
  }

  private JsonNode issued(String kind, String id) {
    return story
        .see(
            """
            { %s(id: "%s") { version forms { id form number edition authority documentNumber
              basedOn htmlSha256 pdfSha256 pdfBytes takings { format } maskedHtml } } }
            """
                .formatted(kind, id))
        .at("/" + kind + "/forms/0");
  }

  private Answer take(String mutation, String format, String role, Object... file) {
    Map<String, Object> input = Inputs.map(file);
    input.put("formId", "F1");
    input.put("format", format);
    input.put("reason", "送达");
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    String document =
        """
        mutation($input: %s!) { answer: %s(input: $input) { commit
          file { name mediaType base64 sha256 sameAsIssued }
          userErrors { code message allowed } } }
        """
            .formatted(type, mutation);
    return Answer.of(
        server.post(
            JSON.writeValueAsString(Map.of("query", document, "variables", Map.of("input", input))),
            "Content-Type",
            "application/json",
            "X-Redress-Actor",
            "person-1; " + role + "; amr:350102"));
  }

  @Test
  void formShowsWhatItIsAndWhatItWasMadeOf() {
    JsonNode form = issued("case", CASE);

    assertThat(form.get("id").asString()).isEqualTo("F1");
    assertThat(form.get("form").asString()).isEqualTo("ACCEPTANCE_DECISION");
    assertThat(form.get("number").asInt()).isEqualTo(5);
    assertThat(form.get("edition").asString()).isEqualTo("2026-04");
    assertThat(form.get("authority").asString()).isEqualTo(AUTHORITY);
    assertThat(form.get("basedOn").asLong())
        .isEqualTo(
            story.history(CASE).stream()
                    .filter(event -> event.get("name").asString().equals("FormIssued"))
                    .findFirst()
                    .orElseThrow()
                    .get("version")
                    .asLong()
                - 1);
    assertThat(form.get("pdfBytes").asInt()).isGreaterThan(50_000);
  }

  @Test
  void fileTakenIsTheFileIssued() throws Exception {
    for (String format : List.of("PDF", "HTML")) {
      Answer answer = take("takeCaseFormFile", format, "OFFICER", "caseId", CASE);
      assertThat(answer.errors()).isEmpty();
      JsonNode file = answer.at("/answer/file");
      byte[] content = Base64.getDecoder().decode(file.get("base64").asString());

      assertThat(file.get("sameAsIssued").asBoolean()).isTrue();
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
          .isEqualTo(file.get("sha256").asString())
          .isEqualTo(
              issued("case", CASE)
                  .get(format.equals("PDF") ? "pdfSha256" : "htmlSha256")
                  .asString());
      assertThat(file.get("name").asString()).startsWith(CASE + "-F1.");
    }
    assertThat(issued("case", CASE).get("takings").size()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void takingIsOnRecordWithWhoDidIt() {
    take("takeCaseFormFile", "HTML", "AUDITOR", "caseId", CASE);

    assertThat(
            story
                .see(
                    """
                    { case(id: "%s") { history(first: 200) { edges { node { name role payload } } } } }
                    """
                        .formatted(CASE))
                .at("/case/history/edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .filter(event -> event.get("name").asString().equals("FormFileTaken")))
        .anySatisfy(event -> {
          assertThat(event.get("role").asString()).isEqualTo("AUDITOR");
          assertThat(event.get("payload").toString()).doesNotContain("送达");
        });
  }

  @Test
  void copyForEverybodyShowsNobody() {
    String page = issued("case", CASE).get("maskedHtml").asString();

    assertThat(page).contains("投诉受理决定书", "副本：个人信息已遮盖", AUTHORITY).doesNotContain("经办人 8");
  }

  @Test
  void nothingOfTheReporterLeavesTheReport() {
    String page = issued("report", REPORT).get("maskedHtml").asString();

    assertThat(page).contains("举报登记表", "某食品店").doesNotContain(SECRETS).doesNotContain("举***");
  }

  @Test
  void whoMayNotSeeTheFileDoesNotGetIt() {
    for (String role : List.of("MERCHANT", "CONSUMER")) {
      assertRefused(take("takeCaseFormFile", "PDF", role, "caseId", CASE));
    }
    for (String role : List.of("MERCHANT", "CONSUMER", "MEDIATOR")) {
      assertRefused(take("takeReportFormFile", "PDF", role, "reportId", REPORT));
    }
    assertThat(
            take("takeReportFormFile", "HTML", "OVERSIGHT", "reportId", REPORT)
                .at("/answer/file/sameAsIssued")
                .asBoolean())
        .isTrue();
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.at("/answer/file").isNull()).isTrue();
    assertThat(answer.at("/answer/commit").isNull()).isTrue();
    assertThat(answer.at("/answer/userErrors/0/code").asString()).isEqualTo("ROLE_MAY_NOT");
    assertThat(answer.at("/answer/userErrors/0/allowed").asString()).contains("OFFICER");
  }

  @Test
  void formOfSomethingElseIsRefused() {
    story.refused(
        "FORM_WITHOUT_GROUND",
        "issueCaseForm",
        "caseId",
        CASE,
        "form",
        "REFUSAL_DECISION",
        "authority",
        AUTHORITY);
    story.refused(
        "FORM_FIELD_MISSING",
        "issueCaseForm",
        "caseId",
        CASE,
        "form",
        "ACCEPTANCE_DECISION",
        "authority",
        AUTHORITY);
    story.refused(
        "FORM_WITHOUT_GROUND",
        "issueReportForm",
        "reportId",
        "forms-nowhere",
        "form",
        "REPORT_REGISTRATION",
        "authority",
        AUTHORITY);
  }
}
