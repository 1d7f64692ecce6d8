package org.redress.server.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;
import org.redress.query.head.CaseHeads;
import org.redress.query.ledger.LedgerAccount;
import org.redress.query.ledger.LedgerLine;
import org.redress.query.ledger.LedgerProjection;
import org.redress.query.projection.EventReader;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress ledger}: writes lines of the ledger into a file. */
@Command(
    name = "ledger",
    description = {
      "Writes the lines of the recovered-loss ledger into a CSV file (RFC 4180, UTF-8) and prints"
          + " the balances. The lines are made from the log itself; no column holds personal data.",
      "A running service has the folder; ask it with the query ledgerStatement instead."
    },
    mixinStandardHelpOptions = true)
public final class LedgerCommandLine implements Callable<Integer> {

  private static final int PAGE = 500;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write; one that exists is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data folder (default: ./data).")
  private Path data = Path.of("data");

  @Option(names = "--from", paramLabel = "DAY", description = "First day, in Asia/Shanghai.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day, in Asia/Shanghai.")
  private @Nullable LocalDate to;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "Only this region, with everything below it.")
  private @Nullable String region;

  @Option(names = "--office", paramLabel = "ID", description = "Only this office.")
  private @Nullable String office;

  @Option(
      names = "--merchant",
      paramLabel = "CODE",
      description = "Only the operator with this unified social credit code.")
  private @Nullable String creditCode;

  @Option(names = "--case", paramLabel = "ID", description = "Only this case.")
  private @Nullable String caseId;

  @Mixin private MongoOption mongodb = new MongoOption();

  @Spec private CommandSpec spec;

  private final Map<String, Map<LedgerAccount, Sums>> sums = new TreeMap<>();
  private long written;

  @Override
  public Integer call() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new CannotStart("--to lies before --from");
    }
    if (region != null && !RegionPath.isWellFormed(region)) {
      throw new CannotStart("--region takes " + RegionPath.FORM);
    }
    String uri = mongodb.uri();
    try (DataFolder folder = uri == null ? DataFolder.openExisting(data) : DataFolder.open(data);
        Storage storage = Storage.of(folder, uri);
        CommitLog log = storage.openLog(new SimpleMeterRegistry());
        Writer file = Files.newBufferedWriter(output)) {
      write(log, new LedgerCsv(file));
    } catch (IOException e) {
      throw new CannotStart(output + " cannot be written: " + e, e);
    }
    print();
    return 0;
  }

  private void write(CommitLog log, LedgerCsv csv) throws IOException {
    EventReader reader = new EventReader(log, new EventCodec(EventCatalogue.byName()));
    CaseHeads heads = new CaseHeads(reader);
    long end = log.head();
    long read = 0;
    while (read < end) {
      for (RawCommit commit : log.read(read, (int) Math.min(PAGE, end - read))) {
        for (var event : reader.decode(commit)) {
          for (LedgerLine line : LedgerProjection.lines(heads, event)) {
            take(line, csv);
          }
        }
        read = commit.number();
      }
    }
  }

  private void take(LedgerLine line, LedgerCsv csv) throws IOException {
    LocalDate day = PeriodKeys.dayOf(line.occurredAt());
    if (!isInScope(line) || (to != null && day.isAfter(to))) {
      return;
    }
    boolean before = from != null && day.isBefore(from);
    ofAccount(line, line.debit()).debit(line.postedMinor(), before);
    ofAccount(line, line.credit()).credit(line.postedMinor(), before);
    if (!before) {
      csv.add(line);
      written++;
    }
  }

  private boolean isInScope(LedgerLine line) {
    return (region == null || line.parties().regions().contains(region))
        && (office == null || office.equals(line.officeId()))
        && (creditCode == null || creditCode.equals(line.creditCode()))
        && (caseId == null || caseId.equals(line.caseId()));
  }

  private Sums ofAccount(LedgerLine line, LedgerAccount account) {
    return sums.computeIfAbsent(line.currency(), _ -> new EnumMap<>(LedgerAccount.class))
        .computeIfAbsent(account, Sums::new);
  }

  private void print() {
    var out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%s: %,d lines%n", output, written);
    for (var currency : sums.entrySet()) {
      for (Sums sum : List.copyOf(currency.getValue().values())) {
        out.printf(Locale.ROOT, "%s minor units  %s%n", currency.getKey(), sum);
      }
    }
    out.flush();
  }

  /** What one account moved, in whole minor units of one currency. */
  private static final class Sums {

    private final LedgerAccount account;
    private long opening;
    private long debits;
    private long credits;

    Sums(LedgerAccount account) {
      this.account = account;
    }

    void debit(long amountMinor, boolean before) {
      if (before) {
        opening = Math.addExact(opening, account.growsByCredit() ? -amountMinor : amountMinor);
      } else {
        debits = Math.addExact(debits, amountMinor);
      }
    }

    void credit(long amountMinor, boolean before) {
      if (before) {
        opening = Math.addExact(opening, account.growsByCredit() ? amountMinor : -amountMinor);
      } else {
        credits = Math.addExact(credits, amountMinor);
      }
    }

    @Override
    public String toString() {
      long movement = debits - credits;
      long closing = opening + (account.growsByCredit() ? -movement : movement);
      return String.format(
          Locale.ROOT,
          "%-9s opening %d  debits %d  credits %d  closing %d",
          account,
          opening,
          debits,
          credits,
          closing);
    }
  }
}
