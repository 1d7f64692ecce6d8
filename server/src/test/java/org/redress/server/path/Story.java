package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells a story over GraphQL: what people do, and what is seen of it. */
final class Story {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ServerUnderTest server;

  Story(ServerUnderTest server) {
    this.server = server;
  }

  /** Somebody does something, and it is carried out. */
  void then(String mutation, Object... input) {
    Answer answer = send(mutation, input);
    assertThat(answer.at("/answer/userErrors").toString()).as(mutation).isEqualTo("[]");
    assertThat(answer.at("/answer/commit").asLong()).as(mutation).isPositive();
  }

  /** Somebody tries something, and it is refused with this code. */
  void refused(String code, String mutation, Object... input) {
    assertThat(send(mutation, input).at("/answer/userErrors/0/code").asString())
        .as(mutation)
        .isEqualTo(code);
  }

  /** What a query answers. */
  JsonNode see(String query) {
    Answer answer = answer(query, Map.of());
    assertThat(answer.errors()).as(query).isEmpty();
    return answer.at("");
  }

  /** What a query answers as soon as it is so; the service itself does the rest. */
  JsonNode await(String query, Predicate<JsonNode> so) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode seen = see(query);
    while (!so.test(seen) && System.nanoTime() < end) {
      Thread.sleep(50);
      seen = see(query);
    }
    assertThat(so.test(seen)).as(query + " answers " + seen).isTrue();
    return seen;
  }

  /** Names of the events of a case with their versions, in order. */
  List<JsonNode> history(String caseId) {
    return see("{ case(id: \"%s\") { history(first: 200) { edges { node { name version } } } } }"
            .formatted(caseId))
        .at("/case/history/edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .toList();
  }

  /** The version of a case right after an event of this name, the first or a later one. */
  long versionAfter(String caseId, String event, int which) {
    return history(caseId).stream()
        .filter(entry -> entry.get("name").asString().equals(event))
        .skip(which)
        .findFirst()
        .orElseThrow()
        .get("version")
        .asLong();
  }

  private Answer send(String mutation, Object... input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    String document =
        """
        mutation($input: %s!) {
          answer: %s(input: $input) { commit userErrors { code message path allowed } }
        }
        """
            .formatted(type, mutation);
    Answer answer = answer(document, Map.of("input", Inputs.map(input)));
    assertThat(answer.errors()).as(mutation).isEmpty();
    return answer;
  }

  private Answer answer(String document, Map<String, Object> variables) {
    return Answer.of(
        server.post(
            JSON.writeValueAsString(Map.of("query", document, "variables", variables)),
            "Content-Type",
            "application/json"));
  }
}
