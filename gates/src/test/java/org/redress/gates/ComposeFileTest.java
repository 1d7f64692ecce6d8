package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compose file and the scripts it runs have to agree on. */
class ComposeFileTest {

  private static final String COMPOSE = read("docker-compose.yml");

  @Test
  void everyImageIsPinned() {
    Stream<String> images =
        Stream.concat(
            all("image: (\\S+)", COMPOSE).stream(),
            all("(?m)^FROM (\\S+)", read("ops/Dockerfile")).stream());

    assertThat(images)
        .hasSizeGreaterThan(3)
        .allMatch(image -> image.matches(".*:\\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void nothingListensBeyondLoopback() {
    assertThat(COMPOSE).doesNotContain("ports:");
    assertThat(all("--bind_ip\", \"([^\"]+)\"", COMPOSE)).hasSize(3).containsOnly("127.0.0.1");
  }

  @Test
  void theServiceKnowsAllMembersOfTheSet() {
    String members = all("REDRESS_MONGODB_MEMBERS: (\\S+)", COMPOSE).getFirst();

    assertThat(all("REDRESS_MONGODB_URI: \\S+[^@]*@([^/]+)/redress\\?replicaSet=redress", COMPOSE))
        .containsExactly(members);
    assertThat(all("\"--port\", \"(\\d+)\", \"--bind_ip\"", COMPOSE))
        .map(port -> "127.0.0.1:" + port)
        .containsExactly(members.split(","));
  }

  @Test
  void everyScriptThatIsRunIsThere() {
    assertThat(all("/scripts/([a-z]+\\.js)", COMPOSE))
        .isNotEmpty()
        .allMatch(script -> Files.exists(Checkout.ROOT.resolve("ops/mongodb/" + script)));
  }

  @Test
  void theServiceMayOnlyAppendToTheLog() {
    String role = read("ops/mongodb/role.js");

    assertThat(all("collection: \"commits\" \\},\\s+actions: \\[([^]]+)]", role))
        .containsExactly("\"find\", \"insert\", \"createCollection\", \"createIndex\"");
    assertThat(all("role: \"([a-zA-Z]+)\", db: ([^ ]+) ", role)).containsExactly("readWrite");
    assertThat(role).contains("[{ role: \"readWrite\", db: database }]");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String read(String path) {
    try {
      return Files.readString(Checkout.ROOT.resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
