package org.redress.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of the repository is clean, and every rule about it can fail. */
class RepositoryHygieneTest {

  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".vscode", "data", "node_modules", "target");

  @Test
  void everyFileIsClean() throws IOException {
    List<String> violations = new ArrayList<>();
    for (String path : files()) {
      violations.addAll(
          FileRules.violations(path, Files.readAllBytes(Checkout.ROOT.resolve(path))));
    }

    assertThat(violations).isEmpty();
  }

  @Test
  void allPartsOfTheRepositoryAreRead() throws IOException {
    assertThat(files())
        .contains(
            "pom.xml",
            "mvnw",
            "redress",
            ".ci/run",
            "gates/src/test/java/org/redress/gates/RepositoryHygieneTest.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"// TO" + "DO: round", "# FIX" + "ME", "(TO" + "DO)"})
  void unfinishedWorkIsReported(String line) {
    assertThat(violations("a/A.java", line)).singleElement().asString().contains("a/A.java:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@Dis" + "abled", "@Ign" + "ore(\"slow\")", "@Dis" + "abledOnOs(OS.LINUX)"})
  void testThatIsSwitchedOffIsReported(String line) {
    assertThat(violations("a/ATest.java", line)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cd /wo" + "rk/main",
        "\"/ro" + "ot/.m2\"",
        "file:///ho" + "me/someone",
        "path=/Us" + "ers/someone"
      })
  void folderOfSomebodysMachineIsReported(String line) {
    assertThat(violations("README.md", line)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://repo.ma" + "ven.apache.org/x",
        "https://repo1.ma" + "ven.org/x",
        "https://registry.n" + "pmjs.org/x"
      })
  void hostOfARegistryIsReportedOutsideTheWrapper(String line) {
    assertThat(violations("docs/a.md", line)).hasSize(1);
    assertThat(violations(".mvn/wrapper/maven-wrapper.properties", line)).isEmpty();
  }

  @Test
  void carriageReturnIsReported() {
    assertThat(violations("a.md", "line\r")).containsExactly("a.md has carriage returns");
  }

  @Test
  void textThatIsNotUtf8IsReported() {
    byte[] gbk = "消费者".getBytes(Charset.forName("GBK"));

    assertThat(FileRules.violations("a.md", gbk)).containsExactly("a.md is not UTF-8");
    assertThat(FileRules.violations("server/src/test/resources/gbk.csv", gbk)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/adr/1-log.md", "docs/adr/commit-log.md", "docs/adr/0001-Commit Log.md"})
  void misnamedDecisionRecordIsReported(String path) {
    assertThat(violations(path, "text")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the network/work/and a relative path/root/of it",
        "https://example.org/work/x",
        "Todo and fixme in a sentence",
        "消费者权益保护法"
      })
  void cleanLineIsNotReported(String line) {
    assertThat(violations("docs/adr/0001-one-commit-log.md", line)).isEmpty();
  }

  private static List<String> violations(String path, String line) {
    return FileRules.violations(path, ("first\n" + line + "\n").getBytes(UTF_8));
  }

  /** What git knows or would add; without git, every file outside the folders that tools fill. */
  private static List<String> files() throws IOException {
    if (!Files.exists(Checkout.ROOT.resolve(".git"))) {
      return walk(Checkout.ROOT);
    }
    Shell.Result listing =
        Shell.run(
            Checkout.ROOT,
            Map.of(),
            List.of("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"));
    assertThat(listing.exit()).describedAs(listing.output()).isZero();
    return Stream.of(listing.output().split("\0", -1))
        .filter(path -> Files.isRegularFile(Checkout.ROOT.resolve(path)))
        .toList();
  }

  private static List<String> walk(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (Files.isRegularFile(child)) {
          found.add(Checkout.ROOT.relativize(child).toString().replace('\\', '/'));
        } else if (!NOT_OURS.contains(child.getFileName().toString())) {
          found.addAll(walk(child));
        }
      }
    }
    return found;
  }
}
