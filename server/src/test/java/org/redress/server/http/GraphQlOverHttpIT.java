package org.redress.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** The endpoint as a stranger meets it: whatever is sent, a typed error and never a 5xx. */
class GraphQlOverHttpIT {

  private static final String[] JSON = {"Content-Type", "application/json"};
  private static final String[] JSON_TO_RESPONSE = {
    "Content-Type", "application/json", "Accept", "application/graphql-response+json"
  };

  private final ServerUnderTest server = ServerUnderTest.shared();

  @Test
  void questionIsAnsweredInBothForms() {
    HttpResponse<String> json = server.post("{\"query\": \"{ __typename }\"}", JSON);
    HttpResponse<String> response =
        server.post("{\"query\": \"{ __typename }\"}", JSON_TO_RESPONSE);

    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(json.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=UTF-8");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/graphql-response+json;charset=UTF-8");
    assertThat(json.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    assertThat(response.body()).isEqualTo(json.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{ broken`                                      | 400 | BAD_REQUEST",
        "``                                              | 400 | BAD_REQUEST",
        "`[]`                                            | 400 | BAD_REQUEST",
        "`[{\"query\": \"{ __typename }\"}]`             | 400 | BAD_REQUEST",
        "`{\"variables\": {}}`                           | 400 | BAD_REQUEST",
        "`{\"query\": 1}`                                | 400 | BAD_REQUEST",
        "`{\"query\": \"{ __typename }\", \"variables\": 1}` | 400 | BAD_REQUEST",
        "`{\"query\": \"{ \"}`                           | 400 | SYNTAX",
        "`{\"query\": \"{ nope }\"}`                     | 400 | VALIDATION",
        "`{\"query\": \"query A { __typename }\", \"operationName\": \"B\"}` | 400 | VALIDATION",
        "`{\"query\": \"query A($a: Int!) { __typename }\"}` | 400 | VALIDATION",
        "`{\"query\": \"subscription { a }\"}`           | 400 | VALIDATION",
        "`{\"query\": \"{ cases(first: 101) { totalCount } }\"}` | 200 | INVALID_ARGUMENT",
        "`{\"query\": \"{ cases(first: -1) { totalCount } }\"}` | 200 | INVALID_ARGUMENT",
        "`{\"query\": \"{ cases(after: \\\"x\\\") { totalCount } }\"}` | 200 | INVALID_CURSOR",
      })
  void whatCannotBeCarriedOutHasACode(String body, int status, String code) {
    HttpResponse<String> response = server.post(body, JSON_TO_RESPONSE);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(codes(response)).isNotEmpty().containsOnly(code);
    assertThat(response.body()).doesNotContain("Exception", "\\tat ", "org.redress");
  }

  @Test
  void inPlainJsonTheStatusSaysNothingOfAWellFormedRequest() {
    assertThat(server.post("{\"query\": \"{ nope }\"}", JSON).statusCode()).isEqualTo(200);
    assertThat(server.post("{\"query\": 1}", JSON).statusCode()).isEqualTo(400);
  }

  @Test
  void listOfThousandAliasesIsRefused() {
    StringBuilder query = new StringBuilder("{");
    for (int i = 0; i < 1_000; i++) {
      query.append(" a").append(i).append(": cases(first: 1) { totalCount }");
    }

    HttpResponse<String> response = server.post("{\"query\": \"" + query + "}\"}", JSON);

    assertThat(codes(response)).containsExactly("TOO_COMPLEX");
  }

  @Test
  void deepDocumentIsRefused() {
    String query =
        "{ case(id: 1) " + "{ asOf(version: 1) ".repeat(200) + "{ id }" + "}".repeat(201);

    assertThat(codes(server.post("{\"query\": \"" + query + "\"}", JSON)))
        .containsExactly("TOO_DEEP");
  }

  @Test
  void hugeDocumentIsRefused() {
    String query = "{ __typename " + " ".repeat(500_000) + "}";

    assertThat(codes(server.post("{\"query\": \"" + query + "\"}", JSON)))
        .containsExactly("TOO_COMPLEX");
  }

  @Test
  void hugeBodyIsRefusedWithAndWithoutItsLength() {
    byte[] body = new byte[2 << 20];
    var known = HttpRequest.newBuilder(server.at("graphql")).POST(BodyPublishers.ofByteArray(body));
    var unknown =
        HttpRequest.newBuilder(server.at("graphql"))
            .POST(BodyPublishers.ofByteArrays(List.of(body)));

    assertThat(server.send(known, JSON).statusCode()).isEqualTo(413);
    assertThat(server.send(unknown, JSON).statusCode()).isEqualTo(413);
  }

  @Test
  void otherMethodsAreRefused() {
    for (String method : List.of("GET", "PUT", "DELETE", "PATCH")) {
      var request =
          HttpRequest.newBuilder(server.at("graphql?query=%7B__typename%7D"))
              .method(method, BodyPublishers.noBody());

      HttpResponse<String> response = server.send(request);

      assertThat(response.statusCode()).as(method).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).hasValue("POST");
      assertThat(codes(response)).containsExactly("METHOD_NOT_ALLOWED");
    }
  }

  @Test
  void otherContentTypesAreRefused() {
    HttpResponse<String> response =
        server.post("query={__typename}", "Content-Type", "application/x-www-form-urlencoded");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(codes(response)).containsExactly("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void unknownAnswerTypeIsRefused() {
    HttpResponse<String> response =
        server.post(
            "{\"query\": \"{ __typename }\"}",
            "Content-Type",
            "application/json",
            "Accept",
            "text/html");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(codes(response)).containsExactly("NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "officer-17",
        "officer-17; EMPEROR; amr:330106",
        "officer-17; IMPORT; amr:330106",
        "officer-17; AUTOMATION; amr:330106",
        "of ficer; OFFICER; amr:330106",
      })
  void actingPersonThatMayNotActIsRefused(String actor) {
    HttpResponse<String> response =
        server.post(
            "{\"query\": \"{ __typename }\"}",
            "Content-Type",
            "application/json",
            "X-Redress-Actor",
            actor);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(codes(response)).containsExactly("INVALID_ACTOR");
    assertThat(Answer.of(response).errors().getFirst().at("/extensions/allowed").asString())
        .contains("OFFICER");
  }

  private static List<String> codes(HttpResponse<String> response) {
    return Answer.of(response).errors().stream()
        .map((JsonNode error) -> error.at("/extensions/code").asString())
        .toList();
  }
}
