package org.redress.server.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.proof.check.TreeReport;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.Storage;

/**
 * Everything that is checked about a data folder. The log is read by two threads at once, one that
 * looks at what the commits say and one that hashes them.
 */
final class FolderCheck {

  private final DataFolder folder;
  private final Storage storage;
  private final List<Path> outside;

  /**
   * A check.
   *
   * @param storage where the log is
   * @param outside files with checkpoints of this log that were kept elsewhere
   */
  FolderCheck(DataFolder folder, Storage storage, List<Path> outside) {
    this.folder = folder;
    this.storage = storage;
    this.outside = outside;
  }

  /**
   * Checks the folder.
   *
   * @throws CannotStart when something that was asked for cannot be read
   */
  Verdict run() {
    long start = System.nanoTime();
    try (Backend log = storage.openLog(new SimpleMeterRegistry())) {
      var proofs = new ProofCheck(folder, outside);
      TileStore tiles = storage.tiles(log);
      CompletableFuture<TreeReport> tree =
          CompletableFuture.supplyAsync(() -> proofs.run(log, tiles));
      LogReport report = LogCheck.run(log, log.index());
      var ledger = new LedgerCheck();
      ledger.run(log, report.commits());
      TreeReport proven = joined(tree);
      Map<String, Long> applied = storage.appliedPositions();
      LogReport.Fault fault =
          first(report.fault(), proven.fault())
              .or(ledger::fault)
              .or(() -> ahead(applied, log))
              .or(() -> new EntryCheck(folder.read()).compare(ledger.lines().values()))
              .orElse(null);
      return verdict(start, report, ledger, proven, applied.size(), fault);
    }
  }

  /**
   * What a log and the read models of it say, without the tree over it.
   *
   * @param applied how far each read model has come
   */
  static Verdict ofLog(Backend log, Supplier<Map<String, Long>> applied) {
    long start = System.nanoTime();
    LogReport report = LogCheck.run(log, log.index());
    var ledger = new LedgerCheck();
    ledger.run(log, report.commits());
    Map<String, Long> positions = applied.get();
    LogReport.Fault fault =
        report.fault().or(ledger::fault).or(() -> ahead(positions, log)).orElse(null);
    var noTree = new TreeReport(0, 0, Optional.empty());
    return verdict(start, report, ledger, noTree, positions.size(), fault);
  }

  private static Verdict verdict(
      long start,
      LogReport report,
      LedgerCheck ledger,
      TreeReport proven,
      int projections,
      LogReport.@Nullable Fault fault) {
    return new Verdict(
        fault == null,
        report.commits(),
        report.events(),
        report.streams(),
        report.bytes(),
        proven.checkpoints(),
        proven.covered(),
        projections,
        (System.nanoTime() - start) / 1e9,
        fault,
        ledger.balances());
  }

  /** The fault at the lower commit; at the same commit, the one that says what the commit says. */
  private static Optional<LogReport.Fault> first(
      Optional<LogReport.Fault> said, Optional<LogReport.Fault> hashed) {
    return Stream.of(said, hashed)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(LogReport.Fault::commit));
  }

  /**
   * A read model cannot have seen a commit that the log does not hold. The log may have grown since
   * its head was asked for.
   */
  private static Optional<LogReport.Fault> ahead(Map<String, Long> applied, Backend log) {
    long head = log.head();
    return applied.entrySet().stream()
        .filter(projection -> projection.getValue() > head)
        .filter(projection -> log.commit(projection.getValue()).isEmpty())
        .min(Map.Entry.comparingByKey())
        .map(projection ->
            new LogReport.Fault(
                head + 1,
                "it is missing from the log, but the read model %s has seen commit %s"
                    .formatted(projection.getKey(), projection.getValue())));
  }

  private static TreeReport joined(CompletableFuture<TreeReport> tree) {
    try {
      return tree.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CannotStart explained) {
        throw explained;
      }
      throw e;
    }
  }
}
