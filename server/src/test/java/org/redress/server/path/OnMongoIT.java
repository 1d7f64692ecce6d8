package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.embedded.EmbeddedServer;
import org.redress.query.store.ReadStore;
import org.redress.server.Main;
import org.redress.server.ServerUnderTest;
import picocli.CommandLine;

/** The whole service with log, claims, snapshots and read models behind MongoDB's protocol. */
class OnMongoIT {

  private static final String REGION = "350112";
  private static final String STANDALONE = "redress.mongodb.standalone";

  @TempDir Path temp;
  private EmbeddedServer mongodb;
  private String uri;

  @BeforeEach
  void start() {
    System.setProperty(STANDALONE, "true");
    mongodb = EmbeddedServer.in(temp.resolve("mongodb"));
    uri = mongodb.connectionString() + "/county";
  }

  @AfterEach
  void stop() {
    mongodb.close();
    System.clearProperty(STANDALONE);
  }

  @Test
  void aCaseIsHandledAndStillThereAfterARestartOnAnotherFolder() throws Exception {
    String code = Inputs.creditCode(9);
    Path data = temp.resolve("data");
    String before;
    try (var server = ServerUnderTest.on(data, uri)) {
      var steps = new Steps(server);
      steps.done("registerMerchant", Inputs.merchant(code));
      steps.toRefund("on-mongo", REGION, code);
      before = answers(server);
      assertThat(before).contains(REGION);
    }
    assertThat(data.resolve("log")).doesNotExist();
    assertThat(data.resolve("read")).doesNotExist();

    Path other = temp.resolve("other");
    Files.createDirectories(other.resolve("keys"));
    Files.copy(data.resolve("keys/fingerprint.key"), other.resolve("keys/fingerprint.key"));
    try (var server = ServerUnderTest.on(other, uri)) {
      assertThat(answers(server)).isEqualTo(before);
      new Steps(server)
          .done(
              "recordRefundPayment",
              Inputs.payment("on-mongo", "R1", 299_900, "2026-05-20T02:00:00Z"));
    }
  }

  @Test
  void theLogIsVerifiedWhereItIs() {
    try (var server = ServerUnderTest.on(temp.resolve("data"), uri)) {
      new Steps(server).done("registerMerchant", Inputs.merchant(Inputs.creditCode(10)));
    }
    StringWriter out = new StringWriter();

    assertThat(execute(out, "verify", "--mongodb", uri)).isZero();

    assertThat(out.toString())
        .contains("1 commits, 1 events, 1 streams", "Nothing is wrong.")
        .containsPattern("[0-9]+ read models were compared");
  }

  @Test
  void readModelsThatHaveSeenMoreThanTheLogAreFound() {
    try (var server = ServerUnderTest.on(temp.resolve("data"), uri)) {
      new Steps(server).done("registerMerchant", Inputs.merchant(Inputs.creditCode(12)));
    }
    try (ReadStore store = ReadStore.at(uri)) {
      store
          .database()
          .getCollection("positions")
          .updateOne(
              new Document("_id", "ledger"), new Document("$set", new Document("commit", 7L)));
    }
    StringWriter out = new StringWriter();

    assertThat(execute(out, "verify", "--mongodb", uri)).isEqualTo(1);
    assertThat(execute(out, "verify", "--mongodb", uri, "--data", temp.resolve("data").toString()))
        .isEqualTo(1);

    assertThat(out.toString().lines().filter(line -> line.startsWith("WRONG")))
        .hasSize(2)
        .allMatch(line ->
            line.contains(
                "Commit 2: it is missing from the log, but the read model ledger has seen commit"
                    + " 7"));
  }

  @Test
  void theNodeSignsWhatItReadsAndItsFolderProvesIt() {
    Path data = temp.resolve("data");
    try (var server = ServerUnderTest.on(data, uri)) {
      new Steps(server).toMediation("on-mongo-proven", REGION, Inputs.creditCode(11));
      // The evidence waits for the checkpoint over the case.
      assertThat(
              server
                  .ask(
                      "caseEvidence",
                      Map.of("id", "on-mongo-proven"),
                      "X-Redress-Actor",
                      "auditor-1; AUDITOR; audit")
                  .errors())
          .isEmpty();
    }
    StringWriter out = new StringWriter();
    Path evidence = temp.resolve("evidence.json");
    String keys = data.resolve("keys/log.vkeys").toString();
    String[] place = {"--mongodb", uri, "--data", data.toString()};

    assertThat(execute(out, "verify", place[0], place[1], place[2], place[3])).isZero();
    assertThat(
            execute(
                out,
                "evidence",
                "on-mongo-proven",
                "-o",
                evidence.toString(),
                place[0],
                place[1],
                place[2],
                place[3]))
        .isZero();
    assertThat(execute(out, "verify", evidence.toString(), "--key", keys)).isZero();

    assertThat(out.toString()).contains("checkpoints agree; they cover 4 commits");
  }

  @Test
  void checkpointsAreNeverPassedOverInSilence() {
    StringWriter err = new StringWriter();

    assertThat(execute(err, "verify", "--mongodb", uri, "--checkpoint", "kept.txt")).isEqualTo(2);

    assertThat(err.toString()).contains("name its data folder with --data DIR").hasLineCount(1);
  }

  @Test
  void aServerThatIsNoReplicaSetIsRefused() {
    System.clearProperty(STANDALONE);
    StringWriter err = new StringWriter();

    assertThat(
            execute(
                err,
                "serve",
                "--port",
                "0",
                "--data",
                temp.resolve("d").toString(),
                "--mongodb",
                uri))
        .isEqualTo(2);

    assertThat(err.toString())
        .startsWith("redress: MongoDB at 127.0.0.1:")
        .contains("is not a replica set", "rs.initiate()")
        .hasLineCount(1);
  }

  @Test
  void aServerThatDoesNotAnswerIsRefused() {
    mongodb.close();
    StringWriter err = new StringWriter();

    assertThat(execute(err, "verify", "--mongodb", uri + "?serverSelectionTimeoutMS=200"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("does not answer; check the address").hasLineCount(1);
  }

  private static int execute(StringWriter output, String... arguments) {
    CommandLine redress = Main.commandLine();
    PrintWriter writer = new PrintWriter(output, true);
    return redress.setOut(writer).setErr(writer).execute(arguments);
  }

  private static String answers(ServerUnderTest server) {
    return String.join(
        "\n",
        server.ask("caseFile", Map.of("id", "on-mongo")).body().toString(),
        server.ask("history", Map.of("id", "on-mongo")).body().toString(),
        server.ask("cases", Map.of("filter", Map.of("region", REGION))).body().toString());
  }
}
