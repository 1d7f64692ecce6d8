package org.redress.eventstore.proof.check;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.Frontier;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.proof.tile.TileWriter;

/**
 * Hashes every commit of a log again. A commit that is not what it was differs from its hash in the
 * tiles, which names it; when the tiles were changed with it, the next checkpoint differs.
 */
public final class TreeCheck {

  private static final int PAGE = 500;

  private final CommitLog log;
  private final long end;
  private final ComparedTiles tiles;
  private final Deque<Checkpoint> ahead;
  private final Frontier frontier = new Frontier();
  private long compared;
  private long covered;

  private TreeCheck(CommitLog log, TileStore tiles, List<Checkpoint> checkpoints) {
    this.log = log;
    this.end = log.head();
    this.tiles = new ComparedTiles(tiles);
    this.ahead =
        new ArrayDeque<>(
            checkpoints.stream()
                .sorted(Comparator.comparingLong(checkpoint -> checkpoint.head().size()))
                .toList());
  }

  /**
   * Checks a log from its first commit to its head, or to the first fault.
   *
   * @param checkpoints those to compare with; their signatures are the caller's business
   */
  public static TreeReport run(CommitLog log, TileStore tiles, List<Checkpoint> checkpoints) {
    return new TreeCheck(log, tiles, checkpoints).run();
  }

  private TreeReport run() {
    LogReport.@Nullable Fault fault = compare();
    TileWriter writer = new TileWriter(tiles);
    while (fault == null && frontier.size() < end) {
      List<RawCommit> page;
      try {
        page = log.read(frontier.size(), (int) Math.min(PAGE, end - frontier.size()));
      } catch (CommitLogException e) {
        fault = missing();
        continue;
      }
      List<Hash> leaves = page.stream().map(commit -> Hash.leaf(commit.body())).toList();
      writer.add(leaves);
      for (Hash leaf : leaves) {
        frontier.add(leaf);
        fault = fault == null ? compare() : fault;
      }
    }
    if (fault == null) {
      fault = atTheEnd();
    }
    return new TreeReport(compared, covered, Optional.ofNullable(fault));
  }

  /** Compares with the checkpoints of the tree as it is now. */
  private LogReport.@Nullable Fault compare() {
    TreeHead head = null;
    while (!ahead.isEmpty() && ahead.getFirst().head().size() == frontier.size()) {
      TreeHead signed = ahead.removeFirst().head();
      head = head == null ? frontier.head() : head;
      ComparedTiles.Difference difference = tiles.difference();
      boolean suspected = difference != null && difference.commit() <= signed.size();
      if (!signed.equals(head)) {
        return suspected && difference != null
            ? new LogReport.Fault(
                difference.commit(),
                "it is not what the checkpoint over " + signed.size() + " commits was signed for")
            : new LogReport.Fault(
                covered + 1,
                "it, or one after it up to commit %s, is not what the checkpoint over %s commits was signed for"
                    .formatted(signed.size(), signed.size()));
      }
      if (suspected && difference != null) {
        return new LogReport.Fault(
            difference.commit(),
            "it is what was signed, but %s is damaged".formatted(difference.tile()));
      }
      compared++;
      covered = signed.size();
    }
    return null;
  }

  private LogReport.@Nullable Fault atTheEnd() {
    ComparedTiles.Difference difference = tiles.difference();
    if (difference != null) {
      return new LogReport.Fault(
          difference.commit(), "it is not what the tree was made of, by " + difference.tile());
    }
    long promised = ahead.isEmpty() ? end : ahead.getLast().head().size();
    if (promised > end) {
      return new LogReport.Fault(
          end + 1,
          "it is missing from the log, but a checkpoint over " + promised + " commits was signed");
    }
    if (tiles.kept() > end) {
      return new LogReport.Fault(
          end + 1, "it is missing from the log, but the tree has " + tiles.kept() + " leaves");
    }
    return null;
  }

  /** A page with a hole cannot be read; one by one, the hole shows its number. */
  private LogReport.Fault missing() {
    long number = frontier.size() + 1;
    while (number < end && log.commit(number).isPresent()) {
      number++;
    }
    return new LogReport.Fault(number, "it is missing from the log");
  }
}
