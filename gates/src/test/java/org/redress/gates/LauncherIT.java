package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./redress} builds when it must, and only then, and passes everything on to Java. */
class LauncherIT {

  private static final String BUILDING = "Building Redress once";

  private static final String REHEARSING = "Rehearsing once";

  /** Prints its arguments, into the cache when it is told to write one. */
  private static final String JAVA =
      """
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*) exec >"${argument#*=}" ;;
        esac
      done
      for argument; do echo "[$argument]"; done\
      """;

  private static final Path HELP = Path.of("server/src/main/resources/org/redress/server/help.txt");

  @TempDir Path folder;

  private Path jdk;

  /** A checkout with one source, whose build only leaves its stamp. */
  @BeforeEach
  void createCheckout() throws IOException {
    for (Path file : List.of(Path.of("redress"), Path.of(".mvn/find-jdk.sh"), HELP)) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Checkout.ROOT.resolve(file), folder.resolve(file));
    }
    FakeJdk.script(
        folder.resolve("mvnw"),
        """
        mkdir -p server/target/launch && touch server/target/launch/built && echo built >> log
        case $* in
          *server,bench*) mkdir -p bench/target/launch && touch bench/target/launch/built ;;
        esac\
        """);
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("server/pom.xml"), "<project/>");
    Files.writeString(folder.resolve("server/src/main/Main.java"), "class Main {}");
    jdk = FakeJdk.create(folder.resolve("jdk"), "25");
    FakeJdk.script(jdk.resolve("bin/java"), JAVA);
    Instant longAgo = Instant.parse("2026-01-01T00:00:00Z");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(longAgo));
      }
    }
  }

  @Test
  void helpNeedsNeitherBuildNorJdk() throws IOException {
    Shell.Result help =
        Shell.run(
            folder,
            Map.of("JAVA_HOME", "", "REDRESS_JDK_FOLDERS", ""),
            List.of(folder.resolve("redress").toString(), "help"));

    assertThat(help).isEqualTo(new Shell.Result(0, Files.readString(folder.resolve(HELP))));
    assertThat(folder.resolve("log")).doesNotExist();
  }

  @Test
  void firstCommandBuildsAndTheSecondDoesNot() {
    assertThat(redress("verify").output()).contains(BUILDING, "[verify]");
    assertThat(redress("verify").output()).doesNotContain(BUILDING).contains("[verify]");
  }

  @Test
  void changedSourceIsBuiltAgain() throws IOException {
    redress("verify");
    Path source = folder.resolve("server/src/main/Main.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(redress("verify").output()).contains(BUILDING);
  }

  @Test
  void removedSourceIsBuiltAgain() throws IOException {
    redress("verify");
    Files.delete(folder.resolve("server/src/main/Main.java"));
    Files.setLastModifiedTime(
        folder.resolve("server/src/main"), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(redress("verify").output()).contains(BUILDING);
  }

  @Test
  void failedBuildShowsWhyAndRunsNothing() throws IOException {
    FakeJdk.script(folder.resolve("mvnw"), "echo 'Main.java:1 is wrong' && exit 1");

    Shell.Result result = redress("verify");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.output()).contains("Main.java:1 is wrong").doesNotContain("[verify]");
  }

  @Test
  void argumentsReachJavaUnchanged() {
    assertThat(redress("import", "my file.csv", "--mapping", "a b*").output())
        .endsWith(
            """
            [--enable-native-access=ALL-UNNAMED]
            [-XX:TieredStopAtLevel=1]
            [-XX:+UseSerialGC]
            [-Xmn256m]
            %s[-jar]
            [%s]
            [import]
            [my file.csv]
            [--mapping]
            [a b*]
            """
                .formatted(largePages(), folder.resolve("server/target/launch/redress.jar")));
  }

  @Test
  void aLongRunningServiceIsCompiledToTheLastDegreeAndHasRoomForYoungObjects() {
    assertThat(redress("serve").output())
        .endsWith(
            """
            [--enable-native-access=ALL-UNNAMED]
            [-XX:NewRatio=1]
            [-XX:G1HeapRegionSize=16m]
            %s[-jar]
            [%s]
            [serve]
            """
                .formatted(largePages(), folder.resolve("server/target/launch/redress.jar")));
  }

  @Test
  void afterABuildTheDemoIsRehearsedOnceForTheCacheOfClasses() throws IOException {
    assertThat(rehearsed("verify").output()).contains(REHEARSING).endsWith("[verify]\n");
    assertThat(Files.readString(cache()))
        .contains("[demo]", "[--port]\n[0]")
        // Later runs would compile no further than this one did.
        .doesNotContain("TieredStopAtLevel");

    assertThat(rehearsed("verify").output())
        .doesNotContain(REHEARSING)
        .contains("[-XX:AOTCache=" + cache() + "]");
  }

  @Test
  void aRehearsalThatLeavesNoCacheIsNotRepeated() throws IOException {
    rehearsed("verify");
    Files.delete(cache());

    assertThat(rehearsed("verify").output()).doesNotContain(REHEARSING, "-XX:AOTCache");
  }

  @Test
  void whoAsksForTheDemoDoesNotWaitForARehearsalOfIt() {
    assertThat(rehearsed("demo").output()).doesNotContain(REHEARSING).endsWith("[demo]\n");
  }

  @Test
  void onlyTheBenchOfTheLogLoadsItsPeers() {
    redress("verify");
    Path peers = folder.resolve("bench/target/launch");
    assertThat(peers).doesNotExist();

    assertThat(redress("bench", "log").output())
        .contains(BUILDING, "[%s:%s/*]".formatted(jar(), peers))
        .endsWith("[org.redress.server.Main]\n[bench]\n[log]\n");
    assertThat(redress("bench", "log").output()).doesNotContain(BUILDING);
    assertThat(redress("bench", "proof").output()).doesNotContain(BUILDING, peers.toString());
  }

  private static String largePages() {
    return System.getProperty("os.name").equals("Linux") ? "[-XX:+UseTransparentHugePages]\n" : "";
  }

  private Path jar() {
    return folder.resolve("server/target/launch/redress.jar");
  }

  private Path cache() {
    return folder.resolve("server/target/launch/redress.aot");
  }

  private Shell.Result redress(String... arguments) {
    return launch(Map.of("JAVA_HOME", jdk.toString(), "REDRESS_REHEARSE", "no"), arguments);
  }

  private Shell.Result rehearsed(String... arguments) {
    return launch(Map.of("JAVA_HOME", jdk.toString()), arguments);
  }

  private Shell.Result launch(Map<String, String> variables, String... arguments) {
    return Shell.run(
        folder,
        variables,
        Stream.concat(Stream.of(folder.resolve("redress").toString()), Stream.of(arguments))
            .toList());
  }
}
