package org.redress.eventstore.mongo;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.LogIndex;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.backend.GroupQueue;
import org.redress.eventstore.backend.Submitted;
import org.redress.eventstore.claim.ClaimTable;

/**
 * The commit log on a MongoDB replica set. Safe for use by many threads, and several processes may
 * have the same log open. A commit is acknowledged when it is in the journal of a majority of the
 * members, and only what a majority has is ever read.
 *
 * <p>Meters: those of the driver's commands, and timer {@code redress.log.append} (from the call
 * until the commit is durable), summary {@code redress.log.group.size} (commits that shared one
 * write), gauge {@code redress.log.head} (number of the last commit known here).
 */
public final class MongoCommitLog implements Backend {

  /** Less than what a group costs, which is at least one round trip to a majority. */
  private static final Duration UNTIL_CALLERS_ARE_BACK = Duration.ofMillis(1);

  private final Connection connection;
  private final CommitStore store;
  private final CommitPages pages;
  private final MongoStreams streams;
  private final KnownHead head;
  private final GroupQueue queue;
  private final Timer appends;
  private volatile boolean closed;

  private MongoCommitLog(Builder builder, Connection connection) {
    this.connection = connection;
    this.store = connection.store();
    this.pages = new CommitPages(store);
    this.streams = new MongoStreams(store, builder.sparseStreams);
    this.head = new KnownHead(store, store.last().map(Holder::number).orElse(0L));
    this.appends = Timer.builder("redress.log.append").register(builder.meters);
    DistributionSummary groups =
        DistributionSummary.builder("redress.log.group.size").register(builder.meters);
    Gauge.builder("redress.log.head", head, KnownHead::number).register(builder.meters);
    var writer =
        new GroupCommit(
            store, builder.sparseStreams, builder.clock, Timing.REAL, head, groups::record);
    this.queue =
        new GroupQueue(
            writer::write,
            "The log at " + connection.place() + " is closed",
            UNTIL_CALLERS_ARE_BACK);
  }

  /**
   * Starts the description of a log.
   *
   * @param uri connection string, {@code mongodb://} or {@code mongodb+srv://}. The log is in the
   *     database whose name is the one in the address, {@code redress} when it has none, with
   *     {@code _log} behind it; claims and snapshots are in the named one
   */
  public static Builder at(String uri) {
    return new Builder(uri);
  }

  @Override
  public Receipt append(NewCommit commit) {
    long start = System.nanoTime();
    Receipt receipt = queue.append(CommitDraft.of(commit));
    appends.record(Duration.ofNanos(System.nanoTime() - start));
    return receipt;
  }

  @Override
  public List<CompletableFuture<Receipt>> submit(List<NewCommit> commits) {
    return Submitted.to(queue::submit, commits);
  }

  /**
   * The last number at most 50 milliseconds ago; a commit of this process counts at once. While the
   * server does not answer, it is the last that was known.
   */
  @Override
  public long head() {
    return head.fresh();
  }

  @Override
  public List<RawCommit> read(long after, int limit) {
    checkOpen();
    return pages.read(after, limit);
  }

  @Override
  public Optional<RawCommit> commit(long number) {
    checkOpen();
    return number < 1 ? Optional.empty() : store.find(number).map(CommitDocument::raw);
  }

  @Override
  public List<StoredEvent> readStream(String stream, long fromVersion, int limit) {
    checkOpen();
    return streams.read(stream, fromVersion, limit);
  }

  @Override
  public OptionalLong lastVersion(String stream) {
    checkOpen();
    return streams.lastVersion(stream);
  }

  @Override
  public Optional<RawCommit> findByUniqueKey(String uniqueKey) {
    checkOpen();
    return store.holding(List.of(Keys.unique(uniqueKey))).stream()
        .map(CommitDocument::raw)
        .findFirst();
  }

  @Override
  public long firstCommitAtOrAfter(Instant instant) {
    checkOpen();
    long low = 1;
    long high = head.fresh() + 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (require(middle).recordedAt().isBefore(instant)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private RawCommit require(long number) {
    return commit(number)
        .orElseThrow(() -> new CommitLogException("Commit " + number + " is missing from the log"));
  }

  @Override
  public boolean awaitBeyond(long commit, Duration atMost) throws InterruptedException {
    return head.awaitBeyond(commit, atMost);
  }

  @Override
  public LogIndex index() {
    return new MongoLogIndex(store);
  }

  @Override
  public SnapshotStore snapshots() {
    return new MongoSnapshotStore(connection.beside());
  }

  @Override
  public ClaimTable claims() {
    return new MongoClaimTable(connection.beside());
  }

  /** Writes what is queued and leaves the server. */
  @Override
  public void close() {
    closed = true;
    queue.close();
    head.close();
    connection.close();
  }

  private void checkOpen() {
    if (closed) {
      throw new CommitLogException("The log at " + connection.place() + " is closed");
    }
  }

  /** How a log is to be opened. */
  public static final class Builder {

    private final String uri;
    private Clock clock = Clock.systemUTC();
    private MeterRegistry meters = new CompositeMeterRegistry();
    private boolean sparseStreams;
    private boolean standalone;

    private Builder(String uri) {
      this.uri = uri;
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

    /**
     * Accepts a server that is not a replica set, whose acknowledgements are worth what that one
     * server's are: for tests and trials.
     */
    public Builder standalone() {
      this.standalone = true;
      return this;
    }

    /**
     * Opens the log, which is made when it does not exist.
     *
     * @throws CommitLogException when the address is wrong, the server cannot be reached, is not a
     *     replica set, or does not enforce what the log rests on
     */
    public MongoCommitLog open() {
      Connection connection = Connection.to(uri, standalone, meters);
      try {
        new UniquenessProof(connection.commits(), connection.place()).run();
        MongoCommitLog log = new MongoCommitLog(this, connection);
        log.queue.start();
        return log;
      } catch (RuntimeException e) {
        connection.close();
        throw e;
      }
    }
  }
}
