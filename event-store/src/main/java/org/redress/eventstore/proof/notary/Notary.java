package org.redress.eventstore.proof.notary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.ConsistencyProof;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.MerkleTree;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.proof.tile.TileWriter;
import org.redress.eventstore.proof.tile.TiledTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the log as any reader does, so that it never holds up an append, and signs what it saw. One
 * notary works on a log at a time. Before it signs a head, it proves that the tree begins with that
 * of the last checkpoint; when it cannot, it raises the alarm and signs nothing until somebody has
 * found out why.
 *
 * <p>Meters: timer {@code redress.notary.round} (from looking at the log until a new checkpoint is
 * on the disk), gauges {@code redress.notary.behind} (commits under no checkpoint yet) and {@code
 * redress.notary.alarm} (1 while it signs nothing).
 */
public final class Notary implements AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(Notary.class);

  private static final int PAGE = 1_000;

  /**
   * Rounds begin at this distance. With the reading and the signing of its own round, a commit is
   * under a checkpoint within a second.
   */
  private static final Duration PACE = Duration.ofMillis(400);

  /** A round signs what it has after this time, however much more there is to read. */
  private static final Duration LONGEST_READING = Duration.ofMillis(250);

  private final CommitLog log;
  private final TileStore tiles;
  private final MerkleTree tree;
  private final LogKeys keys;
  private final CheckpointFile file;
  private final CosignatureInbox inbox;
  private final Timer rounds;
  private final Thread thread = Thread.ofPlatform().daemon().name("notary").unstarted(this::run);

  private @Nullable TileWriter writer;
  private boolean begun;
  private volatile boolean cutShort;
  private volatile boolean closed;
  private volatile boolean alarm;
  private volatile @Nullable String failure;
  private volatile @Nullable Checkpoint latest;

  /**
   * A notary. Nothing is signed before {@link #start} or {@link #catchUp}.
   *
   * @param file the checkpoints so far; closed with this notary
   * @param inbox where cosignatures come in
   */
  public Notary(
      CommitLog log,
      TileStore tiles,
      LogKeys keys,
      CheckpointFile file,
      CosignatureInbox inbox,
      MeterRegistry meters) {
    this.log = log;
    this.tiles = tiles;
    this.tree = new MerkleTree(new TiledTree(tiles));
    this.keys = keys;
    this.file = file;
    this.inbox = inbox;
    this.latest = file.latest().orElse(null);
    this.rounds = Timer.builder("redress.notary.round").register(meters);
    Gauge.builder("redress.notary.behind", this, notary -> notary.log.head() - notary.size())
        .register(meters);
    Gauge.builder("redress.notary.alarm", this, notary -> notary.alarm ? 1 : 0).register(meters);
  }

  /** Follows the log from now on, on a thread of its own. */
  public void start() {
    thread.start();
  }

  /**
   * Signs a checkpoint over everything that is in the log now, when there is none yet.
   *
   * @throws NotProven when the tree does not go on from the last checkpoint
   */
  public Optional<Checkpoint> catchUp() {
    long head = log.head();
    do {
      round();
    } while (size() < head);
    return latest();
  }

  /** The checkpoint of the largest tree. */
  public Optional<Checkpoint> latest() {
    return Optional.ofNullable(latest);
  }

  /** The checkpoint of the tree of this size. */
  public Optional<Checkpoint> checkpoint(long size) {
    return file.find(size);
  }

  /**
   * Waits until a checkpoint holds the commit.
   *
   * @return that checkpoint, or nothing when the time is over
   */
  public synchronized Optional<Checkpoint> await(long commit, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (size() < commit && !alarm) {
      long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (millis <= 0) {
        break;
      }
      wait(millis);
    }
    return size() < commit ? Optional.empty() : latest();
  }

  /** Proofs about every tree that a checkpoint was signed for. */
  public MerkleTree tree() {
    return tree;
  }

  /** The keys of the log. */
  public LogKeys keys() {
    return keys;
  }

  /** How it is doing. */
  public NotaryStatus status() {
    return new NotaryStatus(alarm, size(), log.head(), failure);
  }

  /** Stops; commits that came last may be left without a checkpoint until the next start. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    file.close();
  }

  private void run() {
    while (!closed && !alarm) {
      try {
        long start = System.nanoTime();
        round();
        failure = null;
        if (!cutShort) {
          Thread.sleep(PACE.minusNanos(System.nanoTime() - start));
          log.awaitBeyond(size(), PACE);
        }
      } catch (NotProven e) {
        logger.error("ALARM. The notary signs nothing any more: {}", e.getMessage());
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException e) {
        held(e);
      }
    }
  }

  /** Something else than the tree is wrong, a full disk for example; that may pass. */
  private void held(RuntimeException e) {
    if (closed) {
      return;
    }
    String now = String.valueOf(e.getMessage());
    if (!now.equals(failure)) {
      logger.error("The notary is held up and tries again", e);
    }
    failure = now;
    synchronized (this) {
      // What the store holds now is read again.
      writer = null;
    }
    try {
      Thread.sleep(PACE);
    } catch (InterruptedException stopped) {
      closed = true;
    }
  }

  private synchronized void round() {
    if (alarm) {
      throw new NotProven(String.valueOf(failure));
    }
    try {
      readAndSign();
    } catch (NotProven e) {
      failure = e.getMessage();
      alarm = true;
      throw e;
    } finally {
      notifyAll();
    }
  }

  private void readAndSign() {
    Timer.Sample sample = Timer.start();
    if (!begun) {
      checkLast();
    }
    TileWriter edge = read();
    Checkpoint last = latest;
    if (last != null && !begun) {
      prove(last, edge.size(), tree.head(edge.size()).root());
    }
    begun = true;
    if (edge.size() > size()) {
      sign(edge.size(), last);
      sample.stop(rounds);
    }
    takeCosignatures();
  }

  /** Looks at what the last run left, before anything is added to it. */
  private void checkLast() {
    Checkpoint last = latest;
    if (!keys.exist()) {
      if (last != null) {
        throw new NotProven("There are checkpoints, but the list of the log's keys is gone");
      }
      keys.add(LogKeys.newOrigin());
    }
    if (last != null) {
      last.logSigners(keys.publicKeys());
    }
    long covered = Math.max(size(), tiles.size());
    if (log.head() < covered) {
      throw new NotProven(
          "The tree has %s leaves, but the log ends at commit %s".formatted(covered, log.head()));
    }
  }

  /** Adds what is new to the tree: at least a page, and what can be read in a moment. */
  private TileWriter read() {
    TileWriter edge = writer;
    if (edge == null) {
      edge = new TileWriter(tiles);
      writer = edge;
    }
    long until = System.nanoTime() + LONGEST_READING.toNanos();
    while (edge.size() < log.head() && (edge.size() <= size() || System.nanoTime() < until)) {
      List<RawCommit> page = log.read(edge.size(), PAGE);
      edge.add(page.stream().map(commit -> Hash.leaf(commit.body())).toList());
    }
    cutShort = edge.size() < log.head() && System.nanoTime() >= until;
    return edge;
  }

  private void sign(long size, @Nullable Checkpoint last) {
    TreeHead head = tree.head(size);
    if (last != null) {
      prove(last, size, head.root());
    }
    Checkpoint checkpoint = Checkpoint.sign(head, keys.signers());
    file.append(checkpoint);
    latest = checkpoint;
  }

  private void prove(Checkpoint last, long size, Hash root) {
    ConsistencyProof proof = tree.consistency(last.head().size(), size);
    if (!proof.proves(last.head().root(), root)) {
      throw new NotProven(
          "The tree over %s commits does not begin with that of the checkpoint over %s"
              .formatted(size, last.head().size()));
    }
  }

  private void takeCosignatures() {
    for (Checkpoint cosigned : inbox.take(file, keys)) {
      if (cosigned.head().size() == size()) {
        latest = cosigned;
      }
    }
  }

  private long size() {
    Checkpoint last = latest;
    return last == null ? 0 : last.head().size();
  }
}
