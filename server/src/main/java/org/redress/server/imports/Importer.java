package org.redress.server.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.redress.command.Actor;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.Outcome;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.desk.Fingerprint;
import org.redress.command.merchant.MerchantRefusal;
import org.redress.command.merchant.RegisterMerchant;

/**
 * Puts the records of a file to the desk, many at a time. The commands of one record are one
 * commit, so a record is imported whole or not at all, and its key makes a second run harmless.
 */
final class Importer {

  /** Enough to fill the group commits of the log; more would only use memory. */
  private static final int IN_FLIGHT = 64;

  /** Merchants known to be registered, so that they are not looked up again for every row. */
  private static final int REMEMBERED_MERCHANTS = 10_000;

  private final CommandDesk desk;
  private final Fingerprint fingerprint;
  private final InstantSource clock;
  private final Mapping mapping;
  private final CaseCommands commands;
  private final Actor actor;

  private final Set<String> registered =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > REMEMBERED_MERCHANTS;
                }
              }));
  private final LongAdder complaints = new LongAdder();
  private final LongAdder imported = new LongAdder();
  private final LongAdder alreadyImported = new LongAdder();
  private final Map<String, LongAdder> money = new ConcurrentSkipListMap<>();
  private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

  Importer(CommandDesk desk, Fingerprint fingerprint, InstantSource clock, Mapping mapping) {
    this.desk = desk;
    this.fingerprint = fingerprint;
    this.clock = clock;
    this.mapping = mapping;
    this.commands = new CaseCommands(mapping);
    this.actor = new Actor("import-" + mapping.name(), Role.IMPORT, mapping.source());
  }

  /**
   * Imports the file.
   *
   * @param rejectsTo where rows go that cannot be imported
   * @throws ImportFailure when the file cannot be read as the mapping says
   */
  ImportSummary run(Path file, Path rejectsTo, Progress progress) throws IOException {
    long started = System.nanoTime();
    try (SourceFile source = SourceFile.open(file, mapping);
        RejectsFile rejects = new RejectsFile(rejectsTo, source.header())) {
      var reader = new RowReader(mapping, source.header().size());
      long rows = importAll(source, reader, rejects, progress);
      progress.done();
      double seconds = (System.nanoTime() - started) / 1e9;
      Path written = rejects.written();
      return new ImportSummary(
          file.toString(),
          mapping.name(),
          rows,
          complaints.sum(),
          imported.sum(),
          alreadyImported.sum(),
          rejects.byReason(),
          sums(),
          written == null ? null : written.toString(),
          Math.round(seconds * 1000) / 1000.0,
          Math.round(rows / seconds));
    }
  }

  private long importAll(
      SourceFile source, RowReader reader, RejectsFile rejects, Progress progress)
      throws IOException {
    var free = new Semaphore(IN_FLIGHT);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      RowGroups.each(
          source,
          mapping,
          reader,
          rejects,
          group -> {
            complaints.increment();
            free.acquireUninterruptibly();
            workers.execute(() -> {
              try {
                importOne(group, reader, rejects);
              } finally {
                free.release();
              }
            });
            stopIfBroken();
            progress.show(source.bytesRead(), imported.sum());
          });
    }
    stopIfBroken();
    return source.rowsRead();
  }

  private void stopIfBroken() {
    RuntimeException failure = broken.get();
    if (failure != null) {
      throw failure;
    }
  }

  private void importOne(RowGroup group, RowReader reader, RejectsFile rejects) {
    try {
      RecordedCase recorded = reader.read(group.key(), group.rows());
      Outcome outcome = submit(commands.of(recorded), submission(group));
      if (outcome.repeated()) {
        alreadyImported.increment();
      } else {
        imported.increment();
        if (recorded.recoveredMinor() > 0) {
          money
              .computeIfAbsent(recorded.currency(), currency -> new LongAdder())
              .add(recorded.recoveredMinor());
        }
      }
    } catch (RowRejected why) {
      rejects.add(group.rows(), why);
    } catch (CommandRefused refused) {
      rejects.add(group.rows(), rejected(refused));
    } catch (RuntimeException failure) {
      broken.compareAndSet(null, failure);
    }
  }

  /**
   * Another record may have registered the same operator under another spelling; that one stays.
   */
  private Outcome submit(List<Command> all, Submission submission) {
    List<Command> wanted =
        all.getFirst() instanceof RegisterMerchant register
                && registered.contains(register.merchantId())
            ? all.subList(1, all.size())
            : all;
    try {
      Outcome outcome = desk.submitAll(wanted, submission);
      if (wanted.getFirst() instanceof RegisterMerchant register) {
        registered.add(register.merchantId());
      }
      return outcome;
    } catch (CommandRefused refused) {
      if (refused.refusal().code() != MerchantRefusal.MERCHANT_ALREADY_REGISTERED) {
        throw refused;
      }
      return desk.submitAll(
          wanted.stream().filter(command -> !(command instanceof RegisterMerchant)).toList(),
          submission);
    }
  }

  private static RowRejected rejected(CommandRefused refused) {
    var refusal = refused.refusal();
    String allowed = refusal.allowed() == null ? "" : "; allowed is " + refusal.allowed();
    String where = refusal.path().isEmpty() ? "" : String.join(".", refusal.path()) + ": ";
    return new RowRejected(refusal.code().name(), where + refusal.message() + allowed);
  }

  private Submission submission(RowGroup group) {
    String key = Digest.of(mapping.source() + "|" + group.key());
    List<List<String>> content = group.rows().stream().map(SourceRow::cells).toList();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Submission(
        actor,
        now,
        null,
        key,
        fingerprint.of("import", Map.of("rows", content)),
        "import-" + key,
        null);
  }

  private Map<String, Long> sums() {
    var sums = new java.util.TreeMap<String, Long>();
    money.forEach((currency, sum) -> sums.put(currency, sum.sum()));
    return sums;
  }
}
