package org.redress.server.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.DomainEvent;
import org.redress.events.EventCatalogue;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecoveryType;
import org.redress.events.refund.Evidence;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundConfirmed;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.query.assembly.QuerySide;
import org.redress.query.store.ReadStore;
import org.redress.server.DataFolder;
import org.redress.server.Main;
import org.redress.server.Storage;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify} on logs that are as they should be, and on logs that are not. */
class VerifyIT {

  private static final Instant DAY = Instant.parse("2026-05-01T02:00:00Z");

  private final EventCodec codec = new EventCodec(EventCatalogue.byName());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path data;

  @Test
  void cleanLogIsCountedAndItsLedgerAddedUp() {
    log(
        agreed(900),
        paid("P1", 400, 400, 500),
        reversed("P1", 400, 0, 900),
        paid("P2", 900, 900, 0),
        confirmed(900));

    assertThat(run("--json")).isZero();

    JsonNode verdict = JsonMapper.shared().readTree(out.toString());
    assertThat(verdict.get("clean").asBoolean()).isTrue();
    assertThat(verdict.get("commits").asLong()).isEqualTo(5);
    assertThat(verdict.get("events").asLong()).isEqualTo(5);
    assertThat(verdict.get("streams").asLong()).isEqualTo(1);
    assertThat(verdict.get("fault").isNull()).isTrue();
    assertThat(verdict.get("ledger").toString())
        .isEqualTo(
            "[{\"currency\":\"CNY\",\"promisedMinor\":900,\"performedMinor\":900,"
                + "\"performedLines\":1,\"owedMinor\":0}]");
  }

  @Test
  void cleanLogIsToldInWords() {
    log(agreed(900), paid("P1", 400, 400, 500));

    assertThat(run()).isZero();

    assertThat(out.toString())
        .contains("2 commits, 2 events, 1 streams")
        .contains("CNY minor units: 900 promised, 400 performed in 1 lines, 500 owed")
        .endsWith("Nothing is wrong." + System.lineSeparator());
  }

  @Test
  void emptyLogIsClean() {
    log();

    assertThat(run()).isZero();
  }

  @Test
  void paymentThatDoesNotAddUpIsFound() {
    log(agreed(900), paid("P1", 400, 500, 400));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains("WRONG. Commit 2: RefundPaymentRecorded of stream case-1")
        .contains("500 CNY paid is stated, but the events add up to 400 CNY");
  }

  @Test
  void defaultThatDoesNotAddUpIsFound() {
    log(agreed(900), defaulted(800));

    assertThat(run("--json")).isEqualTo(1);

    JsonNode fault = JsonMapper.shared().readTree(out.toString()).get("fault");
    assertThat(fault.get("commit").asLong()).isEqualTo(2);
    assertThat(fault.get("what").asString()).contains("800 CNY outstanding is stated");
  }

  @Test
  void paymentOfARefundThatWasNeverAgreedIsFound() {
    log(paid("P1", 400, 400, 0));

    assertThat(run()).isEqualTo(1);
  }

  @Test
  void changedCommitIsFoundByTheCheckpoint() {
    log(agreed(900), paid("P1", 400, 400, 500), paid("P2", 500, 900, 0));
    sign();
    change(2, "receipt-1", "receipt-9");

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains("0 checkpoints agree; they cover 0 commits")
        .contains("WRONG. Commit 2: it is not what the checkpoint over 3 commits was signed for");
  }

  @Test
  void checkpointsAreCounted() {
    log(agreed(900));
    sign();

    assertThat(run("--json")).isZero();

    JsonNode verdict = JsonMapper.shared().readTree(out.toString());
    assertThat(verdict.get("checkpoints").asLong()).isEqualTo(1);
    assertThat(verdict.get("covered").asLong()).isEqualTo(1);
  }

  @Test
  void checkpointWithABrokenSignatureIsFound() throws IOException {
    log(agreed(900));
    sign();
    Path file = data.resolve("checkpoints/checkpoints.txt");
    String kept = Files.readString(file);
    Files.writeString(file, kept.replaceFirst("\\n1\\n", "\n2\n"));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString()).contains("WRONG. Commit 2: The signature of key redress/");
  }

  @Test
  void fileOfCheckpointsThatHoldsSomethingElseIsFound() throws IOException {
    log(agreed(900));
    sign();
    Files.writeString(data.resolve("checkpoints/checkpoints.txt"), "x\n\ny\n\n");

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString()).contains("WRONG. Commit 1: The checkpoints cannot be checked.");
  }

  /** An old copy of the folder, keys and all, looks sound until somebody has seen more. */
  @Test
  void checkpointKeptElsewhereFindsALogThatWasRolledBack() throws IOException {
    log(agreed(900));
    sign();
    Path older = data.resolveSibling(data.getFileName() + "-older");
    FileSystemUtils.copyRecursively(data, older);
    log(1, paid("P1", 400, 400, 500));
    sign();
    Path elsewhere = data.resolve("checkpoints/checkpoints.txt");
    data = older;

    assertThat(run()).isZero();
    assertThat(run("--checkpoint", elsewhere.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("Commit 2: it is missing from the log, but a checkpoint over 2 commits");
    FileSystemUtils.deleteRecursively(older);
  }

  @Test
  void fileWithoutACheckpointIsRefused() throws IOException {
    log(agreed(900));
    Path none = Files.writeString(data.resolve("none.txt"), "none\n");

    assertThat(run("--checkpoint", none.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("none.txt holds no checkpoint").hasLineCount(1);
  }

  @Test
  void readModelAheadOfTheLogIsFound() {
    log(agreed(900));
    try (DataFolder folder = DataFolder.open(data);
        ReadStore store = ReadStore.embedded(folder.read())) {
      store
          .database()
          .getCollection("positions")
          .insertOne(
              new Document("_id", "ledger")
                  .append("form", 1)
                  .append("commit", 7L)
                  .append("owner", "gone")
                  .append("epoch", 1L));
    }

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains(
            "Commit 2: it is missing from the log, but the read model ledger has seen commit 7");
  }

  @Test
  void entriesOfTheLedgerAreComparedWithTheEvents() {
    log(agreed(900), paid("P1", 400, 400, 500), reversed("P1", 400, 0, 900));
    project();

    assertThat(run()).isZero();
  }

  @Test
  void entryThatSaysMoreThanItsEventIsFound() {
    log(agreed(900), paid("P1", 400, 400, 500));
    project();
    tamper(database ->
        database
            .getCollection("ledger_lines")
            .updateOne(
                new Document("_id", "event-1-1"),
                new Document("$set", new Document("postedMinor", 500L))));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains("WRONG. Commit 2: entry event-1-1 of the ledger says 500 CNY from OWED to")
        .contains("PERFORMED, but the event says 400 CNY");
  }

  @Test
  void entryThatIsMissingIsFound() {
    log(agreed(900), paid("P1", 400, 400, 500));
    project();
    tamper(database ->
        database.getCollection("ledger_lines").deleteOne(new Document("_id", "event-0-1")));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains("WRONG. Commit 1: entry event-0-1 of the ledger is missing");
  }

  @Test
  void entryOfNoEventIsFound() {
    log(agreed(900));
    project();
    tamper(database -> {
      Document line = database.getCollection("ledger_lines").find().first();
      database.getCollection("ledger_lines").insertOne(line.append("_id", "event-0-2"));
    });

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString()).contains("entry event-0-2 of the ledger comes from no event");
  }

  @Test
  void sumThatIsNotThatOfItsEntriesIsFound() {
    log(agreed(900));
    project();
    tamper(database ->
        database
            .getCollection("ledger_totals")
            .updateOne(
                new Document("_id", "PROMISED|*|ALL"),
                new Document("$set", new Document("parts.0.amountMinor", 901L))));

    assertThat(run()).isEqualTo(1);

    assertThat(out.toString())
        .contains(
            "WRONG. Commit 1: the ledger says 901 CNY PROMISED, but its entries add up to 900");
  }

  private void project() {
    tamper(_ -> {});
  }

  /** Lets the ledger catch up, then changes what it keeps. */
  private void tamper(Consumer<MongoDatabase> change) {
    try (DataFolder folder = DataFolder.open(data);
        CommitLog log = folder.openLog(new SimpleMeterRegistry());
        ReadStore store = ReadStore.embedded(folder.read());
        QuerySide side = QuerySide.on(log, codec, store).build()) {
      side.projections().start();
      await(() ->
          side.projections().statuses().stream()
              .anyMatch(
                  status -> status.name().equals("ledger") && status.applied() == log.head()));
      side.projections().close();
      change.accept(store.database());
    }
  }

  private static void await(BooleanSupplier done) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private void sign() {
    try (DataFolder folder = DataFolder.open(data);
        Storage storage = Storage.of(folder, null);
        Backend log = storage.openLog(new SimpleMeterRegistry());
        Notary notary = storage.openNotary(log, new SimpleMeterRegistry())) {
      notary.catchUp();
    }
  }

  private void change(long commit, String from, String to) {
    DamagedLog.change(data.resolve("log"), commit, from, to);
  }

  @Test
  void folderWithoutALogIsRefused() {
    assertThat(run()).isEqualTo(2);

    assertThat(err.toString()).startsWith("redress: There is no log").hasLineCount(1);
  }

  @Test
  void folderInUseIsRefused() {
    log();
    try (DataFolder held = DataFolder.openExisting(data)) {
      assertThat(run()).isEqualTo(2);

      assertThat(err.toString()).contains("in use", held.path().toString()).hasLineCount(1);
    }
  }

  private int run(String... options) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("verify", "--data", data.toString()), Stream.of(options))
                .toArray(String[]::new));
  }

  private void log(DomainEvent... events) {
    log(0, events);
  }

  private void log(int from, DomainEvent... events) {
    try (DataFolder folder = DataFolder.open(data);
        CommitLog log = folder.openLog(new SimpleMeterRegistry())) {
      for (int version = from; version < from + events.length; version++) {
        DomainEvent event = events[version - from];
        String id = "event-" + version;
        String name = codec.nameOf(event.getClass());
        log.append(
            new NewCommit(
                "commit-" + version,
                null,
                Map.of("actor", "officer-17"),
                List.of(
                    new NewEvent(
                        id,
                        "case-1",
                        version,
                        "Case",
                        name,
                        "1",
                        DAY,
                        DAY,
                        null,
                        codec.encode(event)))));
      }
    }
  }

  private static RefundAgreed agreed(long totalMinor) {
    return new RefundAgreed(
        "case-1",
        DAY,
        "R1",
        RecoverySource.SELF_SETTLED,
        null,
        lines(totalMinor),
        totalMinor,
        "CNY",
        null,
        "330106",
        null);
  }

  private static RefundPaymentRecorded paid(
      String paymentId, long amountMinor, long paidMinor, long outstandingMinor) {
    return new RefundPaymentRecorded(
        "case-1",
        DAY,
        "R1",
        paymentId,
        RecoverySource.SELF_SETTLED,
        lines(amountMinor),
        amountMinor,
        paidMinor,
        outstandingMinor,
        "CNY",
        new Evidence(
            EvidenceKind.BANK_RECEIPT,
            new Protected(PersonalDataKind.REFERENCE, "complainant", "receipt-1")),
        "330106",
        null);
  }

  private static RefundPaymentReversed reversed(
      String paymentId, long amountMinor, long paidMinor, long outstandingMinor) {
    return new RefundPaymentReversed(
        "case-1",
        DAY,
        "R1",
        paymentId,
        RecoverySource.SELF_SETTLED,
        lines(amountMinor),
        amountMinor,
        paidMinor,
        outstandingMinor,
        "CNY",
        new Protected(PersonalDataKind.FREE_TEXT, "complainant", "paid twice"),
        "330106",
        null);
  }

  private static RefundConfirmed confirmed(long paidMinor) {
    return new RefundConfirmed("case-1", DAY, "R1", paidMinor, "CNY", "330106", null);
  }

  private static RefundDefaulted defaulted(long outstandingMinor) {
    return new RefundDefaulted("case-1", DAY, "R1", outstandingMinor, "CNY", null, "330106", null);
  }

  private static List<RefundLine> lines(long amountMinor) {
    return List.of(new RefundLine(RecoveryType.REFUND, amountMinor));
  }
}
