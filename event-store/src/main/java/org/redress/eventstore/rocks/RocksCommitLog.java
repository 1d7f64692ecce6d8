package org.redress.eventstore.rocks;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.LogIndex;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.backend.Submitted;
import org.redress.eventstore.claim.ClaimTable;
import org.redress.eventstore.proof.tile.TileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commit log in a folder of this machine. Safe for use by many threads; one process at a time
 * may open a folder. A commit is acknowledged when it is in the journal on the disk and in
 * RocksDB's tables, from which everything is read.
 *
 * <p>Meters: timer {@code redress.log.append} (of commits appended one by one, from the call until
 * they are durable), summary {@code redress.log.group.size} (commits that shared one sync), gauge
 * {@code redress.log.head} (number of the last commit).
 */
public final class RocksCommitLog implements Backend {

  private static final Logger LOG = LoggerFactory.getLogger(RocksCommitLog.class);

  private final RocksFolder folder;
  private final Head head;
  private final JournalWriter writer;
  private final Appender appender;
  private final RocksStreams streams;
  private final Timer appends;

  private RocksCommitLog(Builder builder, RocksFolder folder) {
    this.folder = folder;
    RawCommit last = CommitPages.last(folder);
    this.head = new Head(last == null ? 0 : last.number());
    this.streams = new RocksStreams(folder, head, builder.sparseStreams);
    this.appends = Timer.builder("redress.log.append").register(builder.meters);
    DistributionSummary groups =
        DistributionSummary.builder("redress.log.group.size").register(builder.meters);
    Gauge.builder("redress.log.head", head, Head::number).register(builder.meters);
    this.writer =
        new JournalWriter(
            folder, new Journal(folder.path(), builder.journalFileBytes, this::flushLater));
    this.appender =
        new Appender(
            folder,
            builder.writer.apply(writer),
            builder.sparseStreams,
            builder.clock,
            head,
            last == null ? Instant.EPOCH : last.recordedAt(),
            groups::record);
  }

  /** Starts the description of a log in a folder, which is created when it does not exist. */
  public static Builder in(Path folder) {
    return new Builder(folder);
  }

  @Override
  public Receipt append(NewCommit commit) {
    long start = System.nanoTime();
    Receipt receipt = appender.append(CommitDraft.of(commit));
    appends.record(Duration.ofNanos(System.nanoTime() - start));
    return receipt;
  }

  @Override
  public List<CompletableFuture<Receipt>> submit(List<NewCommit> commits) {
    return Submitted.to(appender::submit, commits);
  }

  @Override
  public long head() {
    return head.number();
  }

  @Override
  public List<RawCommit> read(long after, int limit) {
    long end = head.number();
    if (after > end) {
      throw new CommitLogException(
          "Commits after %s were asked for, but the log in %s ends at %s: commits are gone, or the reader belongs to another log"
              .formatted(after, folder.path(), end));
    }
    long last = Math.min(end, after + limit);
    return after == last ? List.of() : CommitPages.read(folder, after, last);
  }

  @Override
  public Optional<RawCommit> commit(long number) {
    if (number < 1 || number > head.number()) {
      return Optional.empty();
    }
    return Optional.ofNullable(folder.get(Family.COMMITS, Keys.number(number)))
        .map(body -> new RawCommit(number, body));
  }

  @Override
  public List<StoredEvent> readStream(String stream, long fromVersion, int limit) {
    return streams.read(stream, fromVersion, limit);
  }

  @Override
  public OptionalLong lastVersion(String stream) {
    return streams.lastVersion(stream);
  }

  @Override
  public Optional<RawCommit> findByUniqueKey(String uniqueKey) {
    return Optional.ofNullable(folder.get(Family.KEYS, Keys.unique(uniqueKey)))
        .flatMap(number -> commit(Keys.number(number)));
  }

  @Override
  public long firstCommitAtOrAfter(Instant instant) {
    long low = 1;
    long high = head.number() + 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (streams.require(middle).recordedAt().isBefore(instant)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean awaitBeyond(long commit, Duration atMost) throws InterruptedException {
    return head.awaitBeyond(commit, atMost);
  }

  @Override
  public LogIndex index() {
    return new RocksLogIndex(folder);
  }

  @Override
  public SnapshotStore snapshots() {
    return new RocksSnapshotStore(folder);
  }

  @Override
  public ClaimTable claims() {
    return new RocksClaimTable(folder);
  }

  /** The tiles of the tree over its commits, kept in the same folder; usable until it is closed. */
  public TileStore tiles() {
    return new RocksTileStore(folder);
  }

  /** The folder itself, for tests that damage it. */
  RocksFolder folder() {
    return folder;
  }

  /** Writes what is queued and releases the folder. */
  @Override
  public void close() {
    appender.close();
    head.close();
    if (folder.isOpen()) {
      settle();
      folder.close();
    }
  }

  /** Brings everything into the tables, so that no journal is left. */
  private void settle() {
    try {
      writer.close();
      folder.flush(Family.values());
      Journal.remove(folder.path());
    } catch (IOException | CommitLogException e) {
      LOG.warn(
          "The journal in {} stays and is read when the log is opened again", folder.path(), e);
    }
  }

  private CompletableFuture<?> flushLater() {
    return CompletableFuture.runAsync(
        () -> folder.flush(Family.COMMITS, Family.KEYS),
        work -> Thread.ofPlatform().daemon().name("commit-log-flush").start(work));
  }

  /** How a log is to be opened. */
  public static final class Builder {

    private final Path path;
    private Clock clock = Clock.systemUTC();
    private MeterRegistry meters = new CompositeMeterRegistry();
    private boolean sparseStreams;
    private int journalFileBytes = Journal.FILE_BYTES;
    private UnaryOperator<Appender.GroupWriter> writer = UnaryOperator.identity();

    private Builder(Path path) {
      this.path = path;
    }

    /** Where recorded times come from; the system's clock by default. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Where the meters are registered; nowhere by default. */
    public Builder meters(MeterRegistry meters) {
      this.meters = meters;
      return this;
    }

    /**
     * Accepts streams whose versions have holes. By default a commit that would leave a hole is
     * refused, because a stream without holes proves that nothing was left out.
     */
    public Builder sparseStreams() {
      this.sparseStreams = true;
      return this;
    }

    /** Makes the files of the journal smaller, for tests. */
    Builder journalFileBytes(int bytes) {
      this.journalFileBytes = bytes;
      return this;
    }

    /** Puts something between the log and its disk, for tests. */
    Builder disk(UnaryOperator<Appender.GroupWriter> disk) {
      this.writer = disk;
      return this;
    }

    /**
     * Opens the log.
     *
     * @throws CommitLogException when another process uses the folder or it is damaged
     */
    public RocksCommitLog open() {
      RocksFolder folder = RocksFolder.open(path);
      try {
        JournalRecovery.run(folder);
        RocksCommitLog log = new RocksCommitLog(this, folder);
        log.appender.start();
        return log;
      } catch (RuntimeException e) {
        folder.close();
        throw e;
      }
    }
  }
}
