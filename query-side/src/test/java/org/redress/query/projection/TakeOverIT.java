package org.redress.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenLog;
import org.redress.query.projection.ProjectionStatus.State;
import org.redress.query.store.ReadStore;

/** Two processes with one log and one store of read models. */
class TakeOverIT {

  private static final Duration CLAIM = Duration.ofMillis(1_500);
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;
  private OpenLog log;
  private ReadStore store;
  private Node one;
  private Node other;

  @BeforeEach
  void open() {
    log = OpenLog.in(folder.resolve("log"));
    store = ReadStore.embedded(folder.resolve("read"));
    one = new Node();
    other = new Node();
  }

  @AfterEach
  void close() {
    one.goOn();
    other.goOn();
    one.projections.close();
    other.projections.close();
    store.close();
    log.close();
  }

  /** Every event of a stream, in the order in which it was applied. */
  public record Seen(@BsonId String id, long position, List<String> events) implements Folded {}

  /** A process that can be stopped in the middle of a batch, as a long pause of a machine does. */
  private final class Node implements View<Seen> {

    private final ReentrantLock running = new ReentrantLock();
    private final Projections projections =
        new Projections(
            List.of(new Projection("seen", 1, List.of(this))),
            log.log(),
            log.reader(),
            store.database(),
            Clock.systemUTC(),
            new SimpleMeterRegistry(),
            CLAIM);

    @Override
    public String collection() {
      return "seen";
    }

    @Override
    public Class<Seen> type() {
      return Seen.class;
    }

    @Override
    public List<Change<Seen>> changes(Recorded event) {
      return List.of(new Change<>(event.stream(), before -> fold(before, event)));
    }

    private Seen fold(Seen before, Recorded event) {
      running.lock();
      try {
        List<String> events = new ArrayList<>(before == null ? List.of() : before.events());
        events.add(event.eventId());
        return new Seen(event.stream(), event.position(), events);
      } finally {
        running.unlock();
      }
    }

    void pause() {
      running.lock();
    }

    void goOn() {
      if (running.isHeldByCurrentThread()) {
        running.unlock();
      }
    }

    State state() {
      return projections.statuses().getFirst().state();
    }

    long applied() {
      return projections.caughtUpTo();
    }
  }

  private long append(String caseId) {
    return log.append(
        CaseStory.of(caseId, "2026-04-15T08:00:00Z", "330106", null).filed().events());
  }

  private List<Seen> documents() {
    List<Seen> found =
        store.database().getCollection("seen", Seen.class).find().into(new ArrayList<>());
    found.sort((a, b) -> a.id().compareTo(b.id()));
    return found;
  }

  private long epoch() {
    return new Positions(store.database()).find("seen").epoch();
  }

  private static void await(BooleanSupplier condition) throws Exception {
    Instant giveUp = Instant.now().plus(LONG);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(giveUp);
      Thread.sleep(10);
    }
  }

  private void startOneThenOther() throws Exception {
    long first = append("c-0");
    one.projections.start();
    assertThat(one.projections.awaitApplied(first, LONG)).isTrue();
    other.projections.start();
    await(() -> other.state() == State.STANDBY);
  }

  @Test
  void whoStartsLaterStandsByAndSeesHowFarTheFirstIs() throws Exception {
    startOneThenOther();
    // Longer than a claim lasts without a sign of life.
    Thread.sleep(CLAIM.multipliedBy(2));
    long last = append("c-1");
    assertThat(other.projections.awaitApplied(last, LONG)).isTrue();
    assertThat(one.state()).isEqualTo(State.RUNNING);
    assertThat(other.state()).isEqualTo(State.STANDBY);
    assertThat(epoch()).isOne();
  }

  @Test
  void whoEndsInOrderIsFollowedAtOnce() throws Exception {
    startOneThenOther();
    one.projections.stop();
    long last = append("c-1");
    assertThat(other.projections.awaitApplied(last, LONG)).isTrue();
    await(() -> other.state() == State.RUNNING);
    assertThat(one.state()).isEqualTo(State.STOPPED);
    assertThat(epoch()).isEqualTo(2);
    assertThat(documents()).hasSize(2).allSatisfy(seen -> assertThat(seen.events()).hasSize(1));
  }

  @Test
  void whoPausesIsFencedStandsByAndFollowsAgain() throws Exception {
    startOneThenOther();
    one.pause();
    long missed = append("c-1");
    assertThat(other.projections.awaitApplied(missed, LONG)).isTrue();
    assertThat(other.state()).isEqualTo(State.RUNNING);
    one.goOn();
    await(() -> one.state() == State.STANDBY);
    await(() -> one.applied() == missed);
    other.projections.stop();
    long last = append("c-2");
    assertThat(one.projections.awaitApplied(last, LONG)).isTrue();
    await(() -> one.state() == State.RUNNING);
    assertThat(epoch()).isEqualTo(3);
    assertThat(documents()).hasSize(3).allSatisfy(seen -> assertThat(seen.events()).hasSize(1));
  }

  @Test
  void afterManyTakeOversTheDocumentsAreThoseOfARebuild() throws Exception {
    Random random = new Random(20261122);
    startOneThenOther();
    long last = 0;
    // On a slow machine few of the pauses last long enough for the other to notice.
    for (int round = 0; round < 8 || (epoch() <= 2 && round < 80); round++) {
      Node unlucky = random.nextBoolean() ? one : other;
      boolean stops = random.nextBoolean();
      if (stops) {
        unlucky.projections.stop();
      } else {
        unlucky.pause();
      }
      for (int i = 0; i < 10; i++) {
        last = append("c-" + random.nextInt(5));
      }
      Thread.sleep(random.nextLong(CLAIM.toMillis() * 3 / 2));
      if (stops) {
        unlucky.projections.start();
      } else {
        unlucky.goOn();
      }
    }
    assertThat(one.projections.awaitApplied(last, LONG)).isTrue();
    assertThat(other.projections.awaitApplied(last, LONG)).isTrue();
    await(() -> List.of(one.state(), other.state()).contains(State.STANDBY));
    assertThat(epoch()).isGreaterThan(2);
    List<Seen> kept = documents();
    assertThat(kept.stream().mapToInt(seen -> seen.events().size()).sum()).isEqualTo(last);
    one.projections.rebuild();
    assertThat(documents()).isEqualTo(kept);
  }

  @Test
  void aRebuildTakesOverFromTheOther() throws Exception {
    startOneThenOther();
    long last = append("c-1");
    assertThat(one.projections.awaitApplied(last, LONG)).isTrue();
    other.projections.rebuild();
    await(() -> one.state() == State.STANDBY);
    assertThat(other.state()).isEqualTo(State.RUNNING);
    assertThat(documents()).hasSize(2).allSatisfy(seen -> assertThat(seen.events()).hasSize(1));
  }
}
