package org.redress.eventstore.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Commits;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.OutcomeUnknown;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.SettableClock;
import org.redress.eventstore.backend.Pending;
import org.redress.eventstore.mongo.History.Append;
import org.redress.eventstore.mongo.History.Outcome;

/** Two nodes append and two readers follow while the set under them fails in every way it can. */
final class Simulation {

  private static final int APPENDERS = 2;
  private static final int GROUPS = 7;
  private static final int READERS = 2;
  private static final int STREAMS = 3;
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final Random random;
  private final PlantedBug bug;
  private final Turns turns;
  private final SimulatedReplicaSet set;
  private final History history = new History();
  private int appending = APPENDERS;
  private int commits;

  private Simulation(long seed, PlantedBug bug) {
    this.random = new Random(seed);
    this.bug = bug;
    this.turns = new Turns(random);
    this.set =
        new SimulatedReplicaSet(
            random,
            turns,
            new CommitDocument(0, List.of("log|"), "beginning", Instant.EPOCH, new byte[0]));
  }

  /** Runs one seed to its end. */
  static Result run(long seed, PlantedBug bug) {
    return new Simulation(seed, bug).run();
  }

  /**
   * How a run ended.
   *
   * @param violation what is wrong, if anything
   */
  record Result(Optional<String> violation, History history, List<String> log) {}

  private Result run() {
    turns.add(true, set::live);
    for (int node = 0; node < APPENDERS; node++) {
      turns.add(false, this::append);
    }
    for (int reader = 0; reader < READERS; reader++) {
      turns.add(false, this::follow);
    }
    turns.run();
    set.heal();
    List<CommitDocument> log = List.copyOf(set.leader().view(false).tailMap(1L, true).values());
    return new Result(
        history.violation(log), history, log.stream().map(CommitDocument::commitId).toList());
  }

  private void append() {
    CommitStore store = store();
    Clock clock = new SettableClock(START.plusMillis(random.nextInt(100)));
    var head = new KnownHead(store, 0);
    var writer = new GroupCommit(store, false, clock, turns, head, size -> {});
    var streams = new MongoStreams(store, false);
    for (int group = 0; group < GROUPS; group++) {
      ((SettableClock) clock).set(START.plusNanos(turns.nanos()).plusMillis(random.nextInt(9) - 4));
      List<Pending> pending = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        commit(streams).map(CommitDraft::of).map(Pending::new).ifPresent(pending::add);
      }
      long called = turns.nanos();
      writer.write(pending);
      pending.forEach(one -> history.add(outcome(one, called)));
      turns.pause(Duration.ofMillis(random.nextInt(400)));
    }
    appending--;
  }

  /**
   * A commit of the next version of a stream, as far as this node knows; or of no stream at all.
   */
  private Optional<NewCommit> commit(MongoStreams streams) {
    String stream = "case-" + random.nextInt(STREAMS);
    int kind = random.nextInt(10);
    try {
      OptionalLong last = streams.lastVersion(stream);
      long version = (last.isPresent() ? last.getAsLong() + 1 : 0) + (kind == 0 ? 1 : 0);
      NewEvent event = kind == 1 ? event(null, 0) : event(stream, version);
      String key = kind > 7 ? "key-" + random.nextInt(6) : null;
      return Optional.of(new NewCommit("commit-" + commits++, key, Map.of(), List.of(event)));
    } catch (CommitLogException e) {
      return Optional.empty();
    }
  }

  private NewEvent event(String stream, long version) {
    return new NewEvent(
        "event-" + commits,
        stream,
        version,
        "Case",
        "Counted",
        null,
        Commits.MADE,
        null,
        null,
        "1");
  }

  private Append outcome(Pending pending, long called) {
    String id = pending.draft().commit().commitId();
    try {
      Receipt receipt = pending.await();
      return new Append(id, Outcome.ACKNOWLEDGED, receipt.commit(), called, turns.nanos());
    } catch (OutcomeUnknown e) {
      return new Append(id, Outcome.UNKNOWN, 0, called, turns.nanos());
    } catch (CommitLogException e) {
      return new Append(id, Outcome.REFUSED, 0, called, turns.nanos());
    }
  }

  /** Reads on and on; where it is refused an answer it asks again. */
  private void follow() {
    CommitStore store = store();
    var pages = new CommitPages(store);
    List<String> seen = history.newReader();
    while (appending > 0) {
      turns.pause(Duration.ofMillis(random.nextInt(600)));
      int limit = 1 + random.nextInt(8);
      try {
        if (bug == PlantedBug.NO_CONTIGUITY_CHECK) {
          store.range(seen.size(), limit).forEach(commit -> seen.add(commit.commitId()));
        } else {
          for (RawCommit raw : pages.read(seen.size(), limit)) {
            seen.add(raw.parse().commitId());
          }
        }
      } catch (CommitLogException e) {
        continue;
      }
    }
  }

  private CommitStore store() {
    return new SimulatedStore(set, random, turns, bug);
  }
}
