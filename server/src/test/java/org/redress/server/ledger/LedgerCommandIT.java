package org.redress.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.json.EventCodec;
import org.redress.server.DataFolder;
import org.redress.server.Main;

/** {@code redress ledger} on a small log. */
class LedgerCommandIT {

  private static final Instant MARCH = Instant.parse("2026-03-10T02:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-10T02:00:00Z");

  private final EventCodec codec = new EventCodec(EventCatalogue.byName());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @BeforeEach
  void log() {
    List<RefundLine> parts = List.of(new RefundLine(RecoveryType.REFUND, 900));
    append(
        new RefundAgreed(
            "case-1",
            MARCH,
            "R1",
            RecoverySource.SELF_SETTLED,
            null,
            parts,
            900,
            "CNY",
            null,
            "330106",
            null),
        new RefundPaymentRecorded(
            "case-1",
            MAY,
            "R1",
            "P1",
            RecoverySource.SELF_SETTLED,
            parts,
            900,
            900,
            0,
            "CNY",
            new Evidence(
                EvidenceKind.BANK_RECEIPT,
                new Protected(PersonalDataKind.REFERENCE, "complainant", "6222-0001")),
            "330106",
            null));
  }

  private void append(DomainEvent... events) {
    List<NewEvent> news = new ArrayList<>();
    for (DomainEvent event : events) {
      news.add(
          new NewEvent(
              "event-" + news.size(),
              event.streamId(),
              news.size(),
              "Case",
              codec.nameOf(event.getClass()),
              null,
              MAY,
              event.occurredAt(),
              null,
              codec.encode(event)));
    }
    try (DataFolder data = DataFolder.open(folder.resolve("data"));
        CommitLog log = data.openLog(new SimpleMeterRegistry())) {
      Map<String, String> context =
          Map.of("actor", "officer-17", "role", "OFFICER", "organisation", "ORG-330106");
      log.append(new NewCommit("commit-1", null, context, news));
    }
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "ledger",
                "--data",
                folder.resolve("data").toString(),
                "-o",
                folder.resolve("ledger.csv").toString()));
    arguments.addAll(List.of(options));
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("ledger.csv"));
  }

  @Test
  void linesAndBalancesAreWrittenWithoutPersonalData() throws IOException {
    assertThat(run()).isZero();

    assertThat(lines()).hasSize(3);
    assertThat(lines().get(2)).contains("PERFORMED,OWED,CNY,900,330106,ORG-330106,,BANK_RECEIPT");
    assertThat(String.join("\n", lines())).doesNotContain("6222");
    assertThat(out.toString())
        .contains("PROMISED  opening 0  debits 0  credits 900  closing 900")
        .contains("OWED      opening 0  debits 900  credits 900  closing 0")
        .contains("PERFORMED opening 0  debits 900  credits 0  closing 900");
  }

  @Test
  void whatLiesBeforeThePeriodIsTheOpeningBalance() throws IOException {
    assertThat(run("--from", "2026-05-01", "--to", "2026-05-31", "--region", "330000")).isZero();

    assertThat(lines()).hasSize(2);
    assertThat(out.toString()).contains("OWED      opening 900  debits 0  credits 900  closing 0");
  }

  @Test
  void linesOfOthersAreLeftOut() throws IOException {
    assertThat(run("--office", "ORG-330108")).isZero();

    assertThat(lines()).hasSize(1);
  }

  @Test
  void periodThatEndsBeforeItBeginsIsRefused() {
    assertThat(run("--from", "2026-05-02", "--to", "2026-05-01")).isEqualTo(2);

    assertThat(err.toString()).contains("--to lies before --from");
  }
}
