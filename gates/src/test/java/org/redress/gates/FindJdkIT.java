package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finder takes the first JDK that is new enough, and says how to get one when there is none.
 */
class FindJdkIT {

  @TempDir Path folder;

  private Path tools;

  /** A PATH with the tools that the finder needs and without any Java. */
  @BeforeEach
  void provideTools() throws IOException {
    tools = folder.resolve("tools");
    for (String tool : List.of("cat", "readlink", "sed")) {
      Path real =
          Stream.of("/bin", "/usr/bin")
              .map(parent -> Path.of(parent, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      FakeJdk.script(tools.resolve(tool), "exec " + real + " \"$@\"");
    }
  }

  @Test
  void javaHomeThatIsNewEnoughIsTaken() throws IOException {
    Path jdk = FakeJdk.create(folder.resolve("home"), "25.0.3");
    FakeJdk.create(folder.resolve("usual/jdk-26"), "26");

    assertThat(find(jdk, tools.toString())).isEqualTo(found(jdk));
  }

  @Test
  void olderJavaHomeAndOlderJavaOnPathArePassedOver() throws IOException {
    Path old = FakeJdk.create(folder.resolve("old"), "17.0.15");
    Path jdk = FakeJdk.create(folder.resolve("usual/jdk-25"), "25.0.3");

    assertThat(find(old, old.resolve("bin") + ":" + tools)).isEqualTo(found(jdk));
  }

  @Test
  void linkOnPathLeadsToItsJdk() throws IOException {
    Path jdk = FakeJdk.create(folder.resolve("elsewhere/jdk-27"), "27-ea");
    Path link = Files.createSymbolicLink(folder.resolve("alternative"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(tools.resolve("java"), link);

    assertThat(find(null, tools.toString())).isEqualTo(found(jdk));
  }

  @Test
  void runtimeWithoutCompilerIsPassedOver() throws IOException {
    Path runtime = FakeJdk.create(folder.resolve("usual/a-runtime"), "25.0.3");
    Files.delete(runtime.resolve("bin/javac"));
    Path jdk = FakeJdk.create(folder.resolve("usual/b-jdk"), "25.0.3");

    assertThat(find(null, tools.toString())).isEqualTo(found(jdk));
  }

  @Test
  void jdkWithoutReleaseFileIsAskedForItsVersion() throws IOException {
    Path jdk = FakeJdk.create(folder.resolve("usual/jdk"), "25");
    Files.delete(jdk.resolve("release"));
    FakeJdk.script(jdk.resolve("bin/java"), "echo 'openjdk version \"25.0.3\" 2026-04-21' >&2");

    assertThat(find(null, tools.toString())).isEqualTo(found(jdk));
  }

  @Test
  void noJdkSaysHowToGetOne() throws IOException {
    FakeJdk.create(folder.resolve("usual/jdk-21"), "21.0.9");

    Shell.Result result = find(null, tools.toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.output())
        .startsWith("Redress needs a JDK 25 or newer")
        .contains("Eclipse Temurin 25", "apt install openjdk-25-jdk", "sdk install java");
  }

  private Shell.Result find(Path javaHome, String path) {
    return Shell.run(
        folder,
        Map.of(
            "JAVA_HOME",
            javaHome == null ? "" : javaHome.toString(),
            "PATH",
            path,
            "REDRESS_JDK_FOLDERS",
            folder.resolve("usual") + "/*"),
        List.of(
            "/bin/sh",
            "-c",
            ". \"$0\" && printf %s \"$JAVA_HOME\"",
            Checkout.ROOT.resolve(".mvn/find-jdk.sh").toString()));
  }

  private static Shell.Result found(Path jdk) {
    return new Shell.Result(0, jdk.toString());
  }
}
