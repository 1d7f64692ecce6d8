package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** What cannot be done has a code, a place and what would be allowed, and changes nothing. */
class BadInputIT {

  private static final String CASE = "bad-input";
  private static final String NOW = "2026-05-20T02:00:00Z";

  private static final ServerUnderTest SERVER = ServerUnderTest.shared();
  private static final Steps STEPS = new Steps(SERVER);

  @BeforeAll
  static void caseWithARefund() throws InterruptedException {
    String code = Inputs.creditCode(3);
    STEPS.done("registerMerchant", Inputs.merchant(code));
    STEPS.toRefund(CASE, "350103", code);
  }

  @Test
  void unknownField() {
    Map<String, Object> input = Inputs.payment(CASE, "R1", 1, NOW);
    input.put("sum", 1);

    assertInvalid("recordRefundPayment", input, "sum", "caseId, refundId, amount, evidence");
  }

  @Test
  void unknownEnumValue() {
    assertInvalid(
        "closeComplaint",
        Inputs.about(CASE, NOW, "outcome", "WON"),
        "outcome",
        "SETTLED, SELF_SETTLED, NOT_SETTLED");
  }

  @Test
  void fractionalMinorUnits() {
    assertInvalid(
        "recordRefundPayment",
        Inputs.payment(CASE, "R1", new BigDecimal("10.5"), NOW),
        "amount,amountMinor",
        "whole number");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void minorUnitsThatAreNotAboveZero(long amountMinor) {
    assertRefused(
        "recordRefundPayment",
        Inputs.payment(CASE, "R1", amountMinor, NOW),
        "AMOUNT_NOT_POSITIVE",
        "amount,amountMinor");
  }

  @ParameterizedTest
  @ValueSource(longs = {299_901, 900_000_000_000L})
  void paymentAboveWhatIsDue(long amountMinor) {
    JsonNode error =
        assertRefused(
            "recordRefundPayment",
            Inputs.payment(CASE, "R1", amountMinor, NOW),
            "PAYMENT_ABOVE_DUE",
            "amount,amountMinor");

    assertThat(error.get("allowed").asString()).contains("299900");
  }

  @Test
  void dateInTheFuture() {
    assertRefused(
        "pickUpComplaint",
        Inputs.about(CASE, "2199-01-01T00:00:00Z"),
        "DATE_IN_FUTURE",
        "occurredAt");
  }

  @Test
  void creditCodeWithAWrongCheckCharacter() {
    String right = Inputs.creditCode(4);
    String wrong = right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");

    JsonNode error =
        assertRefused(
            "registerMerchant", Inputs.merchant(wrong), "CREDIT_CODE_INVALID", "creditCode");

    assertThat(error.get("allowed").asString()).isNotBlank();
    assertThat(SERVER.ask("merchant", Map.of("creditCode", right)).at("/merchant").isNull())
        .isTrue();
  }

  @Test
  void commandInTheWrongState() {
    JsonNode error = assertRefused("pickUpComplaint", Inputs.about(CASE, NOW), "WRONG_STATE", "");

    assertThat(error.get("allowed").asString()).isNotBlank();
  }

  @Test
  void secondDecision() {
    assertRefused("acceptComplaint", Inputs.about(CASE, NOW), "ALREADY_DECIDED", "");
  }

  @Test
  void staleVersion() {
    JsonNode error =
        assertRefused(
            "closeComplaint",
            Inputs.about(CASE, NOW, "outcome", "SETTLED", "expectedVersion", 2),
            "STALE_VERSION",
            "expectedVersion");

    assertThat(error.get("message").asString()).contains("2");
  }

  @Test
  void idempotencyKeyForAnotherRequest() {
    String code = Inputs.creditCode(5);
    Map<String, Object> first = Inputs.merchant(code);
    first.put("idempotencyKey", "bad-input-key");
    Answer done = STEPS.done("registerMerchant", first);
    Answer repeated = STEPS.done("registerMerchant", first);
    assertThat(done.at("/answer/repeated").asBoolean()).isFalse();
    assertThat(repeated.at("/answer/repeated").asBoolean()).isTrue();
    assertThat(repeated.at("/answer/commit")).isEqualTo(done.at("/answer/commit"));

    Map<String, Object> other = Inputs.payment(CASE, "R1", 1, NOW);
    other.put("idempotencyKey", "bad-input-key");

    assertRefused("recordRefundPayment", other, "IDEMPOTENCY_KEY_REUSED", "idempotencyKey");
  }

  @Test
  void unknownCase() {
    Answer answer =
        SERVER.ask("pickUpComplaint", Map.of("input", Inputs.about("no-such-case", NOW)));

    assertThat(userError(answer).get("code").asString()).isEqualTo("CASE_UNKNOWN");
    assertThat(path(userError(answer))).isEqualTo("input,caseId");
    assertThat(SERVER.ask("caseFile", Map.of("id", "no-such-case")).at("/case").isNull()).isTrue();
  }

  @Test
  void valuesOnlyAnImportMayUse() {
    Map<String, Object> input = Inputs.payment(CASE, "R1", 1, NOW);
    input.put("evidence", Inputs.map("kind", "IMPORTED_RECORD", "reference", "x"));

    assertRefused("recordRefundPayment", input, "ONLY_FOR_IMPORT", "evidence,kind");
  }

  @Test
  void unknownCaseInAQuestionIsNull() {
    Answer answer = SERVER.ask("caseFile", Map.of("id", "no-such-case"));

    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/case").isNull()).isTrue();
  }

  @Test
  void periodThatEndsBeforeItBegins() {
    Answer answer =
        SERVER.ask(
            "recoveredLoss", Map.of("period", Map.of("from", "2026-05-02", "to", "2026-05-01")));

    assertThat(answer.errors()).hasSize(1);
    JsonNode error = answer.errors().getFirst();
    assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_ARGUMENT");
    assertThat(error.at("/extensions/allowed").asString()).isNotBlank();
  }

  @Test
  void pageBeyondTheBound() {
    for (int first : List.of(0, -1, 101)) {
      Answer answer = SERVER.ask("cases", Map.of("first", first));

      JsonNode extensions = answer.errors().getFirst().get("extensions");
      assertThat(extensions.get("code").asString()).isEqualTo("INVALID_ARGUMENT");
      assertThat(extensions.get("allowed").asString()).contains("1 to 100");
    }
  }

  @Test
  void cursorOfAnotherList() {
    String cursor =
        SERVER
            .ask("cases", Map.of("orderBy", "FILED_AT_ASC"))
            .at("/cases/pageInfo/endCursor")
            .asString();

    Answer answer = SERVER.ask("cases", Map.of("orderBy", "FILED_AT_DESC", "after", cursor));

    assertThat(answer.errors().getFirst().at("/extensions/code").asString())
        .isEqualTo("INVALID_CURSOR");
  }

  private static void assertInvalid(
      String mutation, Map<String, Object> input, String path, String allowed) {
    String before = STEPS.caseFile(CASE).toString();

    Answer answer = SERVER.ask(mutation, Map.of("input", input));

    assertThat(answer.body().has("data")).isFalse();
    assertThat(answer.errors()).hasSize(1);
    JsonNode extensions = answer.errors().getFirst().get("extensions");
    assertThat(extensions.get("code").asString()).isEqualTo("VALIDATION");
    assertThat(path(extensions)).isEqualTo("input," + path);
    assertThat(extensions.get("allowed").asString()).contains(allowed);
    assertThat(STEPS.caseFile(CASE).toString()).isEqualTo(before);
  }

  private static JsonNode assertRefused(
      String mutation, Map<String, Object> input, String code, String path) {
    String before = STEPS.caseFile(CASE).toString();

    Answer answer = SERVER.ask(mutation, Map.of("input", input));

    JsonNode error = userError(answer);
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(path(error)).isEqualTo(path.isEmpty() ? "input" : "input," + path);
    assertThat(error.get("message").asString()).isNotBlank();
    assertThat(answer.at("/answer/commit").isNull()).isTrue();
    assertThat(STEPS.caseFile(CASE).toString()).isEqualTo(before);
    return error;
  }

  private static JsonNode userError(Answer answer) {
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/answer/userErrors").size()).isEqualTo(1);
    return answer.at("/answer/userErrors/0");
  }

  private static String path(JsonNode error) {
    return String.join(",", error.get("path").valueStream().map(JsonNode::asString).toList());
  }
}
