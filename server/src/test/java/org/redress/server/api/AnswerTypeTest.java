package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form the answer has, by the header Accept. */
class AnswerTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json                                              | JSON",
        "application/graphql-response+json                             | GRAPHQL_RESPONSE",
        "application/graphql-response+json, application/json;q=0.9     | GRAPHQL_RESPONSE",
        "application/graphql-response+json;q=0.5, application/json     | JSON",
        "*/*                                                           | JSON",
        "application/*                                                 | JSON",
        "text/html, application/json;q=0.1                             | JSON",
        "application/json;q=0, application/graphql-response+json       | GRAPHQL_RESPONSE",
      })
  void bestLikedFormIsChosen(String accept, AnswerType expected) throws BadRequest {
    assertThat(AnswerType.accepted(accept)).isEqualTo(expected);
  }

  @Test
  void jsonIsTheFormForWhoeverDoesNotSay() throws BadRequest {
    assertThat(AnswerType.accepted(null)).isEqualTo(AnswerType.JSON);
    assertThat(AnswerType.accepted("")).isEqualTo(AnswerType.JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/png, text/*", "nonsense", "text/event-stream"})
  void whatCannotBeMadeIsRefused(String accept) {
    var refused = catchThrowableOfType(BadRequest.class, () -> AnswerType.accepted(accept));

    assertThat(refused.status().value()).isEqualTo(406);
    assertThat(refused.error().code()).isEqualTo(ErrorCode.NOT_ACCEPTABLE);
  }
}
