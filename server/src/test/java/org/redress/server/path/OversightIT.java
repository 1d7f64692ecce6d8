package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.json.JsonMapper;

/** An oversight body looks into a case, the office puts it right, and nobody else may do either. */
class OversightIT {

  private static final String OVERSIGHT = "inspector-1; OVERSIGHT; ORG-350000";
  private static final String OFFICER = "officer-17; OFFICER; ORG-350102";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  private Answer send(String actor, String mutation, Map<String, Object> input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return ask(
        actor,
        """
        mutation($input: %s!) { answer: %s(input: $input) {
          oversight { version stage reviews { id body officeId outcome
            rectifications { id report late } } }
          userErrors { code allowed } } }
        """
            .formatted(type, mutation),
        Map.of("input", input));
  }

  private Answer ask(String actor, String document, Map<String, Object> variables) {
    String body =
        JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
    return Answer.of(
        server.post(body, "Content-Type", "application/json", "X-Redress-Actor", actor));
  }

  private static String code(Answer answer) {
    assertThat(answer.errors()).isEmpty();
    return answer.at("/answer/userErrors/0/code").asString("none");
  }

  private void file(String caseId) {
    steps.done("fileComplaint", Inputs.filing(caseId, "350102", Inputs.creditCode(61)));
  }

  private static Map<String, Object> opening(String caseId) {
    return Map.of("caseId", caseId, "officeId", "ORG-350102", "reasons", List.of("OVERDUE"));
  }

  @Test
  void reviewGoesFromOpeningToClosing() {
    String id = "oversight-1";
    file(id);

    assertThat(code(send(OVERSIGHT, "openOversightReview", opening(id)))).isEqualTo("none");
    assertThat(code(send(OVERSIGHT, "openOversightReview", opening(id))))
        .isEqualTo("REVIEW_ALREADY_OPEN");
    assertThat(
            code(
                send(
                    "inspector-2; OVERSIGHT; ORG-360000",
                    "recordFinding",
                    Map.of("caseId", id, "finding", "样例"))))
        .isEqualTo("REVIEW_OF_ANOTHER_BODY");
    assertThat(
            code(
                send(
                    OVERSIGHT,
                    "recordFinding",
                    Map.of("caseId", id, "finding", "样例:未在期限内告知", "article", "15"))))
        .isEqualTo("none");
    assertThat(
            code(
                send(
                    OVERSIGHT,
                    "demandRectification",
                    Map.of(
                        "caseId",
                        id,
                        "findingId",
                        "F1",
                        "demand",
                        "样例:补发",
                        "dueOn",
                        "2099-01-31"))))
        .isEqualTo("none");
    Map<String, Object> report = Map.of("caseId", id, "rectificationId", "Z1", "report", "样例:已补发");
    assertThat(code(send("officer-9; OFFICER; ORG-350103", "reportRectification", report)))
        .isEqualTo("REVIEW_OF_ANOTHER_OFFICE");
    Answer reported = send(OFFICER, "reportRectification", report);
    assertThat(reported.at("/answer/oversight/reviews/0/rectifications/0/late").asBoolean())
        .isFalse();
    Answer closed =
        send(
            OVERSIGHT,
            "closeOversightReview",
            Map.of("caseId", id, "outcome", "RECTIFIED", "conclusion", "样例:整改到位"));
    assertThat(closed.at("/answer/oversight/stage").asString()).isEqualTo("CLOSED");
    assertThat(closed.at("/answer/oversight/version").asLong()).isEqualTo(5);
    Answer seen =
        ask(
            OFFICER,
            "{ oversightOfCase(caseId: \"%s\") { reviews { id outcome } } }".formatted(id),
            Map.of());
    assertThat(seen.at("/oversightOfCase/reviews/0/outcome").asString()).isEqualTo("RECTIFIED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "MEDIATOR", "MERCHANT", "CONSUMER", "AUDITOR"})
  void onlyAnOversightBodyOpensAReview(String role) {
    file("oversight-" + role);

    Answer answer =
        send(
            "somebody; %s; ORG-350102".formatted(role),
            "openOversightReview",
            opening("oversight-" + role));

    assertThat(answer.body().toString()).contains("ROLE_MAY_NOT");
  }

  @Test
  void dutiesOfACaseNameTheirArticleAndTheirLastDay() {
    file("oversight-duties");
    String document =
        """
        { case(id: "oversight-duties") { handlingReview {
          duty article dueOn result doneAt doneBy { id } lateBy unit clock { id } } } }
        """;

    Answer answer = ask(OVERSIGHT, document, Map.of());

    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/case/handlingReview/0/duty").asString())
        .isEqualTo("ACCEPTANCE_DECISION");
    assertThat(answer.at("/case/handlingReview/0/article").asString()).isEqualTo("15");
    assertThat(answer.at("/case/handlingReview/0/dueOn").asString()).isEqualTo("2026-05-14");
    assertThat(
            ask("merchant; MERCHANT; ORG-350102", document, Map.of())
                .errors()
                .getFirst()
                .at("/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
  }
}
