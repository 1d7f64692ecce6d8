package org.redress.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every commit log has to do when many callers come at once. */
public abstract class ConcurrentCommitLogContract {

  private static final int CALLERS = 64;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private CommitLog log;

  /** Opens a new, empty log. */
  protected abstract CommitLog open(Clock clock);

  /** The index of a log that {@link #open} gave. */
  protected abstract LogIndex index(CommitLog log);

  @BeforeEach
  void openLog() {
    log = open(Clock.systemUTC());
  }

  @AfterEach
  void closeLog() {
    threads.close();
    log.close();
  }

  @Test
  void numbersAreDenseAndEachCallerGetsItsOwn() throws Exception {
    Map<Long, String> commitIds = new ConcurrentHashMap<>();
    together(caller -> {
      for (int version = 0; version < 25; version++) {
        NewCommit commit = Commits.one("case-" + caller, version);
        commitIds.put(log.append(commit).commit(), commit.commitId());
      }
      return null;
    });
    List<RawCommit> all = log.read(0, 10_000);
    assertThat(all).hasSize(CALLERS * 25);
    assertThat(commitIds).hasSize(CALLERS * 25);
    for (RawCommit raw : all) {
      assertThat(raw.parse().commitId()).isEqualTo(commitIds.get(raw.number()));
    }
    assertThat(LogCheck.run(log, index(log)).fault()).isEmpty();
  }

  @Test
  void manyWhoHandOverSeveralCommitsGetThemInTheirOrder() throws Exception {
    together(caller -> {
      List<CompletableFuture<Receipt>> answers = new ArrayList<>();
      for (int version = 0; version < 20; version += 4) {
        answers.addAll(
            log.submit(
                LongStream.range(version, version + 4)
                    .mapToObj(v -> Commits.one("case-" + caller, v))
                    .toList()));
      }
      assertThat(answers.stream().map(answer -> answer.join().commit()).toList()).isSorted();
      return null;
    });
    assertThat(log.head()).isEqualTo(CALLERS * 20L);
    assertThat(LogCheck.run(log, index(log)).fault()).isEmpty();
  }

  @Test
  void eachVersionOfAContendedStreamIsTakenOnce() throws Exception {
    AtomicInteger conflicts = new AtomicInteger();
    together(caller -> {
      for (int done = 0; done < 5; ) {
        OptionalLong last = log.lastVersion("case-1");
        try {
          log.append(Commits.one("case-1", last.isPresent() ? last.getAsLong() + 1 : 0));
          done++;
        } catch (StreamConflict e) {
          conflicts.incrementAndGet();
        }
      }
      return null;
    });
    assertThat(conflicts).hasPositiveValue();
    assertThat(log.head()).isEqualTo(CALLERS * 5L);
    assertThat(log.readStream("case-1", 0, 10_000))
        .extracting(StoredEvent::version)
        .containsExactlyElementsOf(LongStream.range(0, CALLERS * 5L).boxed().toList());
  }

  @Test
  void oneOfManyCallersWithTheSameKeyWins() throws Exception {
    List<Object> answers =
        together(caller -> {
          try {
            return log.append(Commits.keyed("key-1", "case-" + caller, 0));
          } catch (UniqueKeyTaken e) {
            return e.commit();
          }
        });
    assertThat(answers.stream().filter(Receipt.class::isInstance)).hasSize(1);
    assertThat(answers.stream().filter(Long.class::isInstance))
        .hasSize(CALLERS - 1)
        .containsOnly(1L);
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void readersSeeAGrowingPrefixWithoutAGap() throws Exception {
    int commits = CALLERS * 20;
    Future<Long> reader = threads.submit(() -> follow(commits));
    together(caller -> {
      for (int version = 0; version < 20; version++) {
        log.append(Commits.one("case-" + caller, version));
      }
      return null;
    });
    assertThat(reader.get()).isEqualTo(commits);
  }

  @Test
  void whoeverWaitsForTheNextCommitIsWokenByIt() throws Exception {
    log.append(Commits.one("case-1", 0));
    Future<Boolean> waiter = threads.submit(() -> log.awaitBeyond(1, Duration.ofMinutes(1)));
    assertThat(waiter.isDone()).isFalse();
    log.append(Commits.one("case-1", 1));
    assertThat(waiter.get()).isTrue();
  }

  @Test
  void closingWritesWhatIsQueued() throws Exception {
    AtomicInteger acknowledged = new AtomicInteger();
    List<Future<Object>> callers = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      String stream = "case-" + caller;
      callers.add(
          threads.submit(() -> {
            for (int version = 0; ; version++) {
              log.append(Commits.one(stream, version));
              acknowledged.incrementAndGet();
            }
          }));
    }
    log.awaitBeyond(CALLERS, Duration.ofSeconds(10));
    log.close();
    for (Future<Object> caller : callers) {
      assertThat(caller).failsWithin(Duration.ofSeconds(10));
    }
    assertThat(acknowledged.get()).isEqualTo(log.head());
  }

  /** Reads the tail until it has seen so many commits; any gap or unreadable commit throws. */
  private long follow(int commits) throws InterruptedException {
    long seen = 0;
    while (seen < commits) {
      if (!log.awaitBeyond(seen, Duration.ofSeconds(10))) {
        throw new AssertionError("Nothing came after commit " + seen);
      }
      for (RawCommit raw : log.read(seen, 50)) {
        StoredEvent event = raw.parse().events().getFirst();
        assertThat(raw.number()).isEqualTo(++seen);
        assertThat(log.lastVersion(event.stream()).orElseThrow())
            .isGreaterThanOrEqualTo(event.version());
      }
    }
    return seen;
  }

  private <T> List<T> together(Caller<T> work) throws Exception {
    List<Callable<T>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      int caller = i;
      callers.add(() -> work.run(caller));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : threads.invokeAll(callers)) {
      results.add(result.get());
    }
    return results;
  }

  @FunctionalInterface
  private interface Caller<T> {
    T run(int caller) throws Exception;
  }
}
