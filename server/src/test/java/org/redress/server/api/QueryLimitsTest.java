package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one request may ask for. */
class QueryLimitsTest {

  private static final String WHOLE_CASE =
      """
      id version stage channel complainant { name phone address } respondent { name creditCode }
      region facts remedies claimed { amountMinor currency } filedAt pickedUpAt decidedAt closedAt
      mediations { id stage terms { number type amountMinor } total { amountMinor currency } }
      refunds { id stage total { amountMinor } paid { amountMinor } payments { id paidAt evidence } }
      surveys { id sentAt score satisfied }
      """;

  @Test
  void introspectionOfTheExplorerPasses() {
    assertThat(
            EngineUnderTest.execute(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).getErrors())
        .isEmpty();
  }

  @Test
  void pageOfAHundredWholeCasesPasses() {
    assertThat(codes("{ cases(first: 100) { edges { node { " + WHOLE_CASE + " } } } }"))
        .doesNotContain(ErrorCode.TOO_COMPLEX, ErrorCode.TOO_DEEP);
  }

  @Test
  void trailOfACasePasses() {
    String trail = "history(first: 200) { edges { node { commit name actor payload } } }";

    assertThat(codes("{ case(id: 1) { " + WHOLE_CASE + trail + " } }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 60})
  void nestingBeyondTheLimitIsRefused(int levels) {
    String query = "{ case(id: 1) " + nested(levels - 2) + " }";

    assertThat(codes(query)).containsExactly(ErrorCode.TOO_DEEP);
  }

  @Test
  void nestingUpToTheLimitPasses() {
    assertThat(codes("{ case(id: 1) " + nested(13) + " }")).isEmpty();
  }

  @Test
  void nestingBeyondWhatTheParserTakesIsRefused() {
    ApiError error =
        EngineUnderTest.errors("{ case(id: 1) " + nested(600) + " }", Map.of()).getFirst();

    assertThat(error.code()).isEqualTo(ErrorCode.TOO_DEEP);
    assertThat(error.allowed()).contains("300 deep");
  }

  @Test
  void thousandAliasesAreRefused() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 1_000; i++) {
      query.append(" a").append(i).append(": case(id: 1) { id }");
    }

    assertThat(codes(query.append(" }").toString())).containsExactly(ErrorCode.TOO_COMPLEX);
  }

  @Test
  void thousandAliasesOfAFragmentAreRefused() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 1_000; i++) {
      query.append(" a").append(i).append(": case(id: 1) { ...F }");
    }

    assertThat(codes(query + " } fragment F on Case { id stage region facts }"))
        .containsExactly(ErrorCode.TOO_COMPLEX);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 2_000_000_000})
  void trailsOfManyCasesAreRefused(int first) {
    String query =
        "query Q($first: Int!) { cases(first: $first) { edges { node { history(first: 200)"
            + " { edges { node { commit payload } } } } } } }";

    List<ApiError> errors = EngineUnderTest.errors(query, Map.of("first", first));

    assertThat(errors).extracting(ApiError::code).containsExactly(ErrorCode.TOO_COMPLEX);
    assertThat(errors.getFirst().allowed()).contains("20000");
  }

  @Test
  void manyTokensAreRefused() {
    assertThat(codes("{ " + "__typename ".repeat(20_000) + "}"))
        .containsExactly(ErrorCode.TOO_COMPLEX);
  }

  private static List<ErrorCode> codes(String query) {
    return EngineUnderTest.errors(query, Map.of()).stream()
        .map(ApiError::code)
        .filter(code -> code != ErrorCode.INTERNAL)
        .toList();
  }

  private static String nested(int levels) {
    return "{ asOf(version: 1) ".repeat(levels) + "{ id }" + " }".repeat(levels);
  }
}
