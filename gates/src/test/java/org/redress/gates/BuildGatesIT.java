package org.redress.gates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checks of the real build stop the small projects planted in {@code src/test/planted}. One
 * offline run of the real wrapper builds them all, each below the real parent. Invented libraries
 * stand in a local repository of their own, in front of the one of the surrounding build.
 */
class BuildGatesIT {

  @TempDir static Path repository;

  @TempDir static Path output;

  private static Shell.Result build;

  @BeforeAll
  static void buildThePlantedProjects() throws IOException {
    inventLibraries();
    String surrounding =
        System.getProperty(
            "redress.local.repository", System.getProperty("user.home") + "/.m2/repository");
    build =
        Shell.run(
            Checkout.ROOT,
            Map.of(),
            List.of(
                Checkout.ROOT.resolve("mvnw").toString(),
                "--batch-mode",
                "--offline",
                "--quiet",
                "--fail-at-end",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + surrounding,
                "-Dplanted.output=" + output,
                "--file",
                Checkout.ROOT.resolve("gates/src/test/planted").toString(),
                "compile"));
  }

  @Test
  void buildWithViolationsFails() {
    assertThat(build.exit()).isNotZero();
  }

  @Test
  void cleanProjectPasses() {
    assertThat(build.output()).doesNotContain("planted-clean");
    assertThat(output.resolve("clean/classes/org/redress/planted/Length.class")).exists();
  }

  @Test
  void misformattedSourceFails() {
    assertThat(failureOf("misformatted")).contains("files had format violations");
  }

  @Test
  void defectThatErrorProneReportsFails() {
    assertThat(failureOf("error-prone")).contains("[ReferenceEquality]");
  }

  @Test
  void dereferencedNullFails() {
    assertThat(failureOf("null-away")).contains("[NullAway] dereferenced expression");
  }

  @Test
  void olderJdkGetsItsMessageBeforeTheCompilerSpeaks() {
    assertThat(failureOf("old-jdk"))
        .contains("Redress builds with JDK 99 or newer; this is JDK ")
        .doesNotContain("Unreadable.java");
  }

  @Test
  void olderMavenFails() {
    assertThat(failureOf("old-maven"))
        .contains("Redress builds with Maven 99 or newer; this is Maven ");
  }

  @Test
  void jackson2BesideJackson3Fails() {
    assertThat(failureOf("jackson-2")).contains("Redress is built on Jackson 3");
  }

  @Test
  void connectorToAxonServerFails() {
    assertThat(failureOf("axon-server")).contains("never talks to Axon Server");
  }

  @Test
  void olderLibraryThanAnotherOneNeedsFails() {
    assertThat(failureOf("older-than-needed"))
        .contains("Require upper bound dependencies error for org.redress.planted:needed:1");
  }

  @Test
  void oneDependencyWithTwoVersionsFails() {
    assertThat(failureOf("twice"))
        .contains("dependencies.dependency[org.jspecify:jspecify:jar] (2 times)");
  }

  /** What Maven reports at its end about one of the projects; empty when that project passed. */
  private static String failureOf(String planted) {
    return Stream.of(build.output().split("Failed to execute goal ", -1))
        .filter(report -> report.contains(" on project planted-" + planted + ": "))
        .collect(joining());
  }

  private static void inventLibraries() throws IOException {
    invent("org.axonframework", "axon-server-connector", "0-planted", "");
    invent("org.redress.planted", "needed", "1", "");
    invent("org.redress.planted", "needed", "2", "");
    invent(
        "org.redress.planted",
        "needs-two",
        "1",
        """
        <dependencies>
          <dependency>
            <groupId>org.redress.planted</groupId>
            <artifactId>needed</artifactId>
            <version>2</version>
          </dependency>
        </dependencies>
        """);
  }

  private static void invent(String group, String artifact, String version, String dependencies)
      throws IOException {
    Path folder = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(artifact + "-" + version + ".pom"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
          %s
        </project>
        """
            .formatted(group, artifact, version, dependencies));
    new JarOutputStream(
            Files.newOutputStream(folder.resolve(artifact + "-" + version + ".jar")),
            new Manifest())
        .close();
  }
}
