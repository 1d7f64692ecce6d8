package org.redress.server.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.check.TreeCheck;
import org.redress.eventstore.proof.check.TreeReport;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;

/** Compares the log with its tiles and with every checkpoint, also those kept elsewhere. */
final class ProofCheck {

  private final LogKeys keys;
  private final Path kept;
  private final List<Path> outside;

  /**
   * A check.
   *
   * @param outside files with checkpoints of this log that were kept elsewhere
   */
  ProofCheck(DataFolder folder, List<Path> outside) {
    this.keys = folder.logKeys();
    this.kept = folder.checkpoints();
    this.outside = outside;
  }

  /**
   * Reads the log to its head, or to the first fault.
   *
   * @throws CannotStart when a file that was kept elsewhere cannot be read
   */
  TreeReport run(CommitLog log, TileStore tiles) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    outside.forEach(file -> addAll(file, checkpoints));
    try {
      if (Files.exists(kept)) {
        CheckpointFile.forEach(kept, checkpoints::add);
      }
      Optional<LogReport.Fault> unsigned = firstUnsigned(checkpoints);
      return unsigned.isPresent()
          ? new TreeReport(0, 0, unsigned)
          : TreeCheck.run(log, tiles, checkpoints);
    } catch (NotProven | CommitLogException e) {
      String what = "The checkpoints cannot be checked. " + e.getMessage();
      return new TreeReport(0, 0, Optional.of(new LogReport.Fault(log.head(), what)));
    }
  }

  /** Signatures take longer than hashes, and each can be checked by itself. */
  private Optional<LogReport.Fault> firstUnsigned(List<Checkpoint> checkpoints) {
    if (checkpoints.isEmpty()) {
      return Optional.empty();
    }
    List<VerifierKey> known = keys.publicKeys();
    return checkpoints.parallelStream()
        .flatMap(checkpoint -> fault(checkpoint, known).stream())
        .findFirst();
  }

  private static Optional<LogReport.Fault> fault(Checkpoint checkpoint, List<VerifierKey> known) {
    try {
      checkpoint.logSigners(known);
      return Optional.empty();
    } catch (NotProven e) {
      return Optional.of(
          new LogReport.Fault(checkpoint.head().size(), String.valueOf(e.getMessage())));
    }
  }

  /** A file holds one checkpoint, or many as this service keeps them. */
  private static void addAll(Path file, List<Checkpoint> checkpoints) {
    try {
      int before = checkpoints.size();
      CheckpointFile.forEach(file, checkpoints::add);
      if (checkpoints.size() == before) {
        checkpoints.add(Checkpoint.parse(Files.readString(file)));
      }
    } catch (NotProven | CommitLogException | IOException e) {
      throw new CannotStart(file + " holds no checkpoint: " + e.getMessage(), e);
    }
  }
}
