package org.redress.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Main;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioCommandLineIT {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
  }

  @Test
  void unknownNameIsRefusedWithTheNamesThereAre() {
    assertThat(run("scenario", "taicang-2022", "--data", folder.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("taicang-2022")
        .contains("taicang-2023, qinghai-2024, lanzhou-2023, qinghai-2022");
  }

  @Test
  void aSecondRunChangesNothingAndWhatWasPlayedIsSigned() {
    Path data = Played.of(Scenario.LANZHOU_2023).folder();
    long commits = Played.of(Scenario.LANZHOU_2023).recount().lastCommit();

    assertThat(run("scenario", "lanzhou-2023", "--data", data.toString(), "--json")).isZero();

    JsonNode summary = JsonMapper.shared().readTree(out.toString());
    assertThat(summary.path("commits").asLong()).isZero();
    assertThat(summary.path("alreadyPlayed").asLong()).isEqualTo(commits);
    assertThat(Files.exists(data.resolve("checkpoints").resolve("checkpoints.txt"))).isTrue();
    assertThat(run("verify", "--data", data.toString(), "--json")).isZero();
    JsonNode verdict = JsonMapper.shared().readTree(out.toString());
    assertThat(verdict.path("commits").asLong()).isEqualTo(commits);
    assertThat(verdict.path("covered").asLong()).isEqualTo(commits);
  }

  @Test
  void figuresAreCountedFromTheLogAsItIsOrAsItWas() {
    String data = Played.of(Scenario.LANZHOU_2023).folder().toString();

    assertThat(
            run(
                "figures",
                "--data",
                data,
                "--keys",
                "disputes-settled,recovered-loss",
                "--from",
                "2023-01-01",
                "--to",
                "2023-12-31",
                "--region",
                "620100",
                "--json"))
        .isZero();
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertThat(answer.at("/figures/0/value").asLong()).isEqualTo(2_658);
    assertThat(answer.at("/figures/1/value").asLong()).isEqualTo(206_000_000);

    assertThat(run("figures", "--data", data, "--keys", "complaints", "--as-of", "2", "--json"))
        .isZero();
    JsonNode early = JsonMapper.shared().readTree(out.toString());
    assertThat(early.path("asOfCommit").asLong()).isEqualTo(2);
    assertThat(early.at("/figures/0/value").asLong()).isEqualTo(20);
  }

  @Test
  void aDayBeforeTheFirstCommitShowsNothing() {
    String data = Played.of(Scenario.LANZHOU_2023).folder().toString();

    assertThat(run("figures", "--data", data, "--keys", "complaints", "--as-of", "2020-01-01"))
        .isZero();

    assertThat(out.toString()).contains("As of commit 0").contains("complaints  0  COUNT");
  }

  @Test
  void aQuestionWithoutAnAnswerIsRefusedWithACode() {
    assertThat(code("--keys", "nothing")).isEqualTo("UNKNOWN_FIGURE");
    assertThat(code("--keys", "complaints", "--region", "62 01")).isEqualTo("REGION_MALFORMED");
    assertThat(code("--keys", "complaints", "--region", "990000")).isEqualTo("UNKNOWN_REGION");
    assertThat(code("--keys", "complaints", "--currency", "yuan")).isEqualTo("CURRENCY_MALFORMED");
    assertThat(code("--keys", "complaints", "--from", "2023")).isEqualTo("DATE_MALFORMED");
    assertThat(code("--keys", "complaints", "--from", "2023-02-01", "--to", "2023-01-01"))
        .isEqualTo("PERIOD_REVERSED");
    assertThat(code("--keys", "complaints", "--as-of", "9999-01-01")).isEqualTo("AS_OF_IN_FUTURE");
    assertThat(code("--keys", "complaints", "--as-of", "999999")).isEqualTo("AS_OF_IN_FUTURE");
    assertThat(code("--keys", "complaints", "--as-of", "never")).isEqualTo("DATE_MALFORMED");
  }

  private String code(String... question) {
    String[] arguments = new String[question.length + 4];
    arguments[0] = "figures";
    arguments[1] = "--json";
    arguments[2] = "--data";
    arguments[3] = Played.of(Scenario.LANZHOU_2023).folder().toString();
    System.arraycopy(question, 0, arguments, 4, question.length);
    assertThat(run(arguments)).isEqualTo(2);
    return JsonMapper.shared().readTree(out.toString()).at("/error/code").asString();
  }
}
