package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error of the engine says what is wrong, where, and what is allowed. */
class ErrorShapeTest {

  private static final String PAY =
      "mutation Pay($input: RecordRefundPaymentInput!) {"
          + " recordRefundPayment(input: $input) { commit } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ nope }                            | nope             | merchantById",
        "{ case(id: 1) { nope } }            | case,nope        | reopenedCount",
        "{ a: case(id: 1) { b: nope } }      | case,nope        | reopenedCount",
        "{ case { id } }                     | case             | id, atLeast",
        "{ case(id: 1, nope: 2) { id } }     | case             | id, atLeast",
        "{ case(id: 1) { history(nope: 1) { totalCount } } } | case,history | first, after",
        "{ cases(orderBy: NOPE) { totalCount } } | orderBy | FILED_AT_DESC, FILED_AT_ASC",
        "{ cases(filter: {stage: NOPE}) { totalCount } } | filter,stage | PICKED_UP",
        "{ cases(filter: {nope: 1}) { totalCount } } | filter | creditCode",
        "{ cases(filter: {filed: {from: \"2026-02-30\"}}) { totalCount } } | filter,filed,from | 2026-04-15",
        "{ case(id: 1, atLeast: 1.5) { id } } | atLeast    | whole number",
        "{ case(id: 1, atLeast: \"1\") { id } } | atLeast  | whole number",
        "{ case(id: 1, atLeast: 9223372036854775808) { id } } | atLeast | whole number",
        "{ case(id: 1) }                     | case             | reopenedCount",
      })
  void documentThatDoesNotFitTheSchema(String query, String place, String allowed) {
    List<ApiError> errors = EngineUnderTest.errors(query, Map.of());

    assertThat(errors).hasSize(1);
    ApiError error = errors.getFirst();
    assertThat(error.code()).isEqualTo(ErrorCode.VALIDATION);
    assertThat(String.join(",", error.place())).isEqualTo(place);
    assertThat(error.allowed()).contains(allowed);
    assertThat(error.position()).hasSize(1);
    assertThat(error.message()).doesNotContain("Value{", "Validation error (");
  }

  @Test
  void literalThatIsWrongIsNotRepeated() {
    String query =
        "mutation { recordRefundPayment(input: {caseId: \"geheim\", refundId: 1,"
            + " amount: {amountMinor: 1.5, currency: \"CNY\"},"
            + " evidence: {kind: OTHER, reference: \"geheim\"}}) { commit } }";

    ApiError error = EngineUnderTest.errors(query, Map.of()).getFirst();

    assertThat(error.place()).containsExactly("input", "amount", "amountMinor");
    assertThat(error.message()).doesNotContain("geheim", "1.5");
  }

  @Test
  void everyFaultOfTheVariablesIsNamed() {
    Map<String, Object> input = payment();
    input.put("amount", Map.of("amountMinor", new BigDecimal("1.5"), "currency", "CNY"));
    input.put("evidence", Map.of("kind", "NOPE"));
    input.put("occurredAt", "yesterday");
    input.put("nope", 1);

    List<ApiError> errors = EngineUnderTest.errors(PAY, Map.of("input", input));

    assertThat(errors).extracting(ApiError::code).containsOnly(ErrorCode.VALIDATION);
    assertThat(errors)
        .extracting(error -> String.join(".", error.place()))
        .containsExactly(
            "input.nope",
            "input.amount.amountMinor",
            "input.evidence.kind",
            "input.evidence.reference",
            "input.occurredAt");
    assertThat(errors.get(0).allowed()).startsWith("caseId, refundId, amount");
    assertThat(errors.get(1).allowed()).contains("whole number");
    assertThat(errors.get(2).allowed()).contains("BANK_RECEIPT", "OTHER");
    assertThat(errors.get(4).allowed()).contains("ISO 8601");
  }

  @Test
  void faultInsideAListIsNamedByItsPlace() {
    String settle =
        "mutation S($input: SettleMediationInput!) { settleMediation(input: $input) { commit } }";
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("caseId", "c");
    input.put("terms", List.of(Map.of("amountMinor", 1), Map.of("type", "NOPE")));

    List<ApiError> errors = EngineUnderTest.errors(settle, Map.of("input", input));

    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().place()).containsExactly("input", "terms", "1", "type");
    assertThat(errors.getFirst().allowed()).contains("PUNITIVE_ADDITION");
  }

  @Test
  void missingVariableIsNamed() {
    ApiError error = EngineUnderTest.errors(PAY, Map.of()).getFirst();

    assertThat(error.place()).containsExactly("input");
    assertThat(error.allowed()).contains("refundId");
  }

  @Test
  void variableOfTheWrongShapeIsNamed() {
    ApiError error = EngineUnderTest.errors(PAY, Map.of("input", 4)).getFirst();

    assertThat(error.place()).containsExactly("input");
    assertThat(error.message()).isEqualTo("An object is expected");
  }

  @Test
  void variablesThatFitHaveNoFault() {
    List<ApiError> errors = EngineUnderTest.errors(PAY, Map.of("input", payment()));

    // There is nothing behind the field here, which is a fault of the server and not of the input.
    assertThat(errors).extracting(ApiError::code).containsExactly(ErrorCode.INTERNAL);
    assertThat(errors.getFirst().message()).doesNotContain("non null", "CasePayload");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ case(id: 1) { id      | SYNTAX",
        "}                       | SYNTAX",
        "query { \"              | SYNTAX",
        "subscription { x }      | VALIDATION",
        "{ case(id: $x) { id } } | VALIDATION",
        "{ ...X } fragment X on Query { ...X } | VALIDATION",
        "query A { __typename } query B { __typename } | VALIDATION",
        "fragment X on Query { __typename } | VALIDATION",
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } } | TOO_COMPLEX",
      })
  void otherErrorsHaveTheirCode(String query, ErrorCode code) {
    List<ApiError> errors = EngineUnderTest.errors(query, Map.of());

    assertThat(errors).isNotEmpty().extracting(ApiError::code).containsOnly(code);
  }

  private static Map<String, Object> payment() {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("caseId", "c");
    input.put("refundId", "R1");
    input.put("amount", Map.of("amountMinor", 1, "currency", "CNY"));
    input.put("evidence", Map.of("kind", "OTHER", "reference", "x"));
    return input;
  }

  @Test
  void extensionsHaveTheSameOrderAlways() {
    var error =
        new ApiError(
            ErrorCode.VALIDATION, "m", List.of("a"), "b", List.of(), new ArrayList<>(List.of("c")));

    assertThat(error.toSpecification().toString())
        .isEqualTo("{message=m, path=[c], extensions={code=VALIDATION, path=[a], allowed=b}}");
  }
}
