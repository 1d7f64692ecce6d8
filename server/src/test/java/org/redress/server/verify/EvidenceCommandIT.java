package org.redress.server.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.server.DataFolder;
import org.redress.server.Main;

/**
 * Evidence through the command line: written, checked by the product, and checked by the verifier
 * in {@code ops}, which shares no code with it. Both have to agree on every file.
 */
class EvidenceCommandIT {

  private static final Instant DAY = Instant.parse("2026-05-01T02:00:00Z");
  private static final Path OTHER_VERIFIER = Path.of("..", "ops", "VerifyEvidence.java");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path temp;
  private Path data;
  private Path file;
  private Path keys;

  /** Commits 1 to 5, of which 1, 3 and 5 belong to the case. */
  @BeforeEach
  void write() {
    data = temp.resolve("data");
    file = temp.resolve("case.json");
    keys = data.resolve("keys/log.vkeys");
    try (DataFolder folder = DataFolder.open(data);
        CommitLog log = folder.openLog(new SimpleMeterRegistry())) {
      for (int i = 0; i < 5; i++) {
        log.append(i % 2 == 0 ? commit("案-1", i / 2) : commit("case-2", i / 2));
      }
    }
    assertThat(run("evidence", "案-1", "-o", file.toString(), "--data", data.toString())).isZero();
  }

  private static NewCommit commit(String stream, long version) {
    String id = stream + "/" + version;
    return new NewCommit(
        "commit " + id,
        null,
        Map.of("actor", "officer-17", "role", "OFFICER", "organisation", "amr"),
        List.of(
            new NewEvent(
                id, stream, version, "Case", "Noted", "1", DAY, DAY, null, "{\"text\":\"记\"}")));
  }

  @Test
  void writtenEvidenceIsProvenByBothVerifiers() throws Exception {
    assertThat(out.toString())
        .startsWith(file + ": the first 3 events of 案-1, in 3 commits, are in log redress/");
    assertThat(verified(keys)).isEqualTo(new Answer(0, answer()));
    assertThat(answer()).startsWith("PROVEN: the first 3 events of 案-1").endsWith("since.\n");
    assertThat(verifiedElsewhere(keys)).isEqualTo(new Answer(0, answer()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stream\" : \"案-1\"|\"stream\" : \"case-2\"|Commit 1 holds no event of case-2",
        "\"number\" : 3|\"number\" : 4|Commit 4 is not in the tree of the checkpoint",
        "redress-evidence/v1|redress-evidence/v9|format",
        "redress/|redress.|The checkpoint"
      })
  void bentEvidenceIsProvenByNeither(String from, String to, String why) throws Exception {
    String sound = Files.readString(file);
    assertThat(sound).contains(from);
    Files.writeString(file, sound.replace(from, to));

    assertThat(verified(keys).exit()).isEqualTo(1);
    assertThat(answer()).startsWith("NOT PROVEN: ").contains(why).hasLineCount(1);
    assertThat(verifiedElsewhere(keys).exit()).isEqualTo(1);
  }

  @Test
  void checkpointBesideEvidenceIsNotPassedOver() {
    assertThat(run("verify", file.toString(), "--key", keys.toString(), "--checkpoint", "kept.txt"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("--checkpoint is for a whole log").hasLineCount(1);
  }

  @Test
  void anyCharacterChangedInAProofIsProvenByNeither() throws Exception {
    String sound = Files.readString(file);
    int proof = sound.indexOf("\"proof\"");
    int at = sound.indexOf('"', sound.indexOf('[', proof)) + 5;
    char other = sound.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(file, sound.substring(0, at) + other + sound.substring(at + 1));

    assertThat(verified(keys).exit()).isEqualTo(1);
    assertThat(answer()).isEqualTo("NOT PROVEN: Commit 1 is not in the tree of the checkpoint.\n");
    assertThat(verifiedElsewhere(keys)).isEqualTo(new Answer(1, answer()));
  }

  @Test
  void evidenceUnderAnotherKeyIsProvenByNeither() throws Exception {
    String origin = LogKeys.in(data.resolve("keys")).publicKeys().getFirst().name();
    Path others = temp.resolve("others");
    Files.writeString(others, SignerKey.generate(origin).verifier() + "\n");

    assertThat(verified(others).exit()).isEqualTo(1);
    assertThat(answer()).contains("not signed by a known key");
    assertThat(verifiedElsewhere(others).exit()).isEqualTo(1);
  }

  @Test
  void caseThatIsNotThereIsSaid() {
    assertThat(run("evidence", "none", "-o", file.toString(), "--data", data.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).isEqualTo("redress: There is no case none\n");
  }

  @Test
  void evidenceWithoutKeysIsNotChecked() {
    assertThat(run("verify", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--key FILE").hasLineCount(1);
  }

  @Test
  void verdictIsPrintedAsJson() {
    assertThat(run("verify", file.toString(), "--key", keys.toString(), "--json")).isZero();
    assertThat(answer()).startsWith("{\"proven\":true,\"what\":\"the first 3 events");
  }

  @Test
  void keyIsChangedWithoutLosingOldEvidence() {
    String before = ids().getFirst();
    assertThat(run("keys", "--add", "--data", data.toString())).isZero();
    assertThat(answer()).contains("# " + before + " signs").containsPattern("(?s)signs.*signs");
    assertThat(run("keys", "--retire", before, "--data", data.toString())).isZero();
    assertThat(answer()).contains("# " + before + " is retired");
    assertThat(run("verify", file.toString(), "--key", keys.toString())).isZero();
    assertThat(run("keys", "--retire", ids().getLast(), "--data", data.toString())).isEqualTo(2);
    assertThat(run("keys", "--add", "--origin", "x", "--data", data.toString())).isEqualTo(2);
  }

  @Test
  void firstKeyMayCarryANameOfOnesOwn() {
    String fresh = temp.resolve("fresh").toString();
    assertThat(run("keys", "--data", fresh)).isEqualTo(2);
    assertThat(run("keys", "--add", "--origin", "log.example/35", "--data", fresh)).isZero();
    assertThat(answer()).contains("\nlog.example/35+");
  }

  private List<String> ids() {
    return LogKeys.in(data.resolve("keys")).publicKeys().stream().map(it -> it.idText()).toList();
  }

  private Answer verified(Path by) {
    return new Answer(run("verify", file.toString(), "--key", by.toString()), answer());
  }

  private Answer verifiedElsewhere(Path by) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                OTHER_VERIFIER.toString(),
                file.toString(),
                by.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), said);
  }

  /** What the last command printed. */
  private String answer() {
    return out.toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private record Answer(int exit, String said) {}
}
