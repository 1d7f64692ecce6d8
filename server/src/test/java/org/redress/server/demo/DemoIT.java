package org.redress.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.query.projection.Projections;
import org.redress.server.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader of the README does: start the demo, ask, compare. */
class DemoIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path ROOT = Path.of("..");

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void startDemo() {
    DemoCommandLine.fill(data);
    server = RunningServer.start(data, null, 0);
    server.part(Projections.class).awaitApplied(head(), java.time.Duration.ofMinutes(1));
  }

  @AfterAll
  static void stopDemo() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theQueryOfTheReadmeAnswersWhatTheReadmeSays(String readme) throws Exception {
    String text = Files.readString(ROOT.resolve(readme));

    JsonNode answer = post(first("-d '(\\{.*?\\})'", text));

    assertThat(answer).isEqualTo(JSON.readTree(first("```json\n(.*?)```", text)));
  }

  static Iterable<String> queries() {
    return DemoCommandLine.QUERIES;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyPrintedQueryHasAnAnswer(String name) throws Exception {
    JsonNode answer = ask(DemoCommandLine.query(name));

    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    assertThat(answer.path("data").toString()).hasSizeGreaterThan(100);
  }

  @Test
  void fillingAgainChangesNothing() throws Exception {
    String figures = "{ cases(first: 1) { totalCount } recoveredLoss { asOfCommit } }";
    JsonNode before = ask(figures);
    server.close();

    DemoCommandLine.fill(data);
    server = RunningServer.start(data, null, 0);
    server.part(Projections.class).awaitApplied(head(), java.time.Duration.ofMinutes(1));

    assertThat(ask(figures)).isEqualTo(before);
    assertThat(before.at("/data/cases/totalCount").asInt()).isEqualTo(DemoFiller.CASES);
  }

  /** Dropping every read model and replaying the log changes no answer of the README. */
  @Test
  void replayGivesTheSameAnswers() throws Exception {
    Map<String, JsonNode> before = answers();

    server.part(Projections.class).rebuild();

    assertThat(answers()).isEqualTo(before);
  }

  private static Map<String, JsonNode> answers() throws Exception {
    var answers = new java.util.TreeMap<String, JsonNode>();
    for (String name : DemoCommandLine.QUERIES) {
      answers.put(name, ask(DemoCommandLine.query(name)));
    }
    return answers;
  }

  private static long head() {
    return server.part(org.redress.eventstore.CommitLog.class).head();
  }

  private static JsonNode ask(String query) throws IOException, InterruptedException {
    return post(JSON.writeValueAsString(Map.of("query", query)));
  }

  private static JsonNode post(String body) throws IOException, InterruptedException {
    URI graphQl = server.url().resolve("graphql");
    HttpRequest request =
        HttpRequest.newBuilder(graphQl)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
