package org.redress.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every commit log has to do, whatever it is kept in: one caller at a time. */
public abstract class CommitLogContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private CommitLog log;

  /** Opens the log of this test; called again after a close, it opens the same one. */
  protected abstract CommitLog open(Clock clock);

  /** The index of a log that {@link #open} gave. */
  protected abstract LogIndex index(CommitLog log);

  @BeforeEach
  void openLog() {
    log = open(clock);
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void anEmptyLogHasNothing() {
    assertThat(log.head()).isZero();
    assertThat(log.read(0, 10)).isEmpty();
    assertThat(log.commit(1)).isEmpty();
    assertThat(log.readStream("case-1", 0, 10)).isEmpty();
    assertThat(log.lastVersion("case-1")).isEmpty();
    assertThat(log.firstCommitAtOrAfter(Instant.EPOCH)).isEqualTo(1);
    assertThat(LogCheck.run(log, index(log)).clean()).isTrue();
  }

  @Test
  void commitsAreNumberedFromOneWithoutAGap() {
    List<Long> numbers =
        LongStream.range(0, 5)
            .mapToObj(v -> log.append(Commits.one("case-1", v)).commit())
            .toList();
    assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(log.head()).isEqualTo(5);
    assertThat(log.read(2, 2)).extracting(RawCommit::number).containsExactly(3L, 4L);
    assertThat(log.read(5, 10)).isEmpty();
  }

  @Test
  void everythingIsReadBackAsItWasWritten() {
    NewEvent domain =
        new NewEvent(
            "event-1",
            "case-1",
            0,
            "Case",
            "ComplaintFiled",
            "2",
            Instant.parse("2026-03-01T11:59:59.123456Z"),
            Instant.parse("2026-02-28T16:00:00Z"),
            "{\"page\":3}",
            "{\"text\":\"投诉\\n\\\"x\\\" \\ud83d\\ude00"
                + " 😀\",\"rate\":1.50,\"big\":12345678901234567890}");
    NewEvent plain =
        new NewEvent(
            "event-2", null, 0, null, "Noted", null, Commits.MADE, null, null, "\"a text\"");
    NewCommit commit =
        new NewCommit(
            "commit-1",
            "key \"1\"",
            Map.of("role", "OFFICER", "actor", "甲"),
            List.of(domain, plain));

    log.append(commit);

    StoredCommit read = log.commit(1).orElseThrow().parse();
    assertThat(read.commitId()).isEqualTo("commit-1");
    assertThat(read.uniqueKey()).isEqualTo("key \"1\"");
    assertThat(read.context()).isEqualTo(commit.context());
    assertThat(read.recordedAt()).isEqualTo(NOON);
    StoredEvent first = read.events().get(0);
    assertThat(first.position()).isEqualTo(Position.of(1, 0));
    assertThat(first)
        .extracting(
            StoredEvent::id,
            StoredEvent::stream,
            StoredEvent::version,
            StoredEvent::type,
            StoredEvent::name,
            StoredEvent::revision,
            StoredEvent::time,
            StoredEvent::businessTime)
        .containsExactly(
            domain.id(),
            domain.stream(),
            domain.version(),
            domain.type(),
            domain.name(),
            domain.revision(),
            domain.time(),
            domain.businessTime());
    assertThat(String.valueOf(first.meta())).isEqualTo(domain.meta());
    assertThat(first.payload().get("text").stringValue()).isEqualTo("投诉\n\"x\" 😀 😀");
    assertThat(first.payload().get("rate").decimalValue()).hasToString("1.50");
    assertThat(first.payload().get("big").bigIntegerValue()).hasToString("12345678901234567890");
    StoredEvent second = read.events().get(1);
    assertThat(second.stream()).isNull();
    assertThat(second.version()).isEqualTo(-1);
    assertThat(second.payload().stringValue()).isEqualTo("a text");
  }

  @Test
  void aStreamIsReadInItsOwnOrder() {
    log.append(Commits.several("case-1", 0, 3));
    log.append(Commits.one("case-2", 0));
    log.append(Commits.of(Commits.event("case-2", 1), Commits.event("case-1", 3)));
    assertThat(log.readStream("case-1", 0, 10))
        .extracting(StoredEvent::version)
        .containsExactly(0L, 1L, 2L, 3L);
    assertThat(log.readStream("case-1", 1, 2))
        .extracting(StoredEvent::version)
        .containsExactly(1L, 2L);
    assertThat(log.readStream("case-1", 3, 10))
        .extracting(StoredEvent::position)
        .containsExactly(Position.of(3, 1));
    assertThat(log.lastVersion("case-1")).isEqualTo(OptionalLong.of(3));
    assertThat(log.lastVersion("case-2")).isEqualTo(OptionalLong.of(1));
  }

  @Test
  void aStreamWhoseNameBeginsLikeAnotherIsNotMixedUpWithIt() {
    log.append(Commits.one("case-1", 0));
    log.append(Commits.several("case-10", 0, 2));
    assertThat(log.readStream("case-1", 0, 10)).hasSize(1);
    assertThat(log.lastVersion("case-1")).isEqualTo(OptionalLong.of(0));
    assertThat(log.lastVersion("case-")).isEmpty();
  }

  @Test
  void aTakenVersionRefusesTheWholeCommitAndNamesTheEvent() {
    log.append(Commits.one("case-1", 0));
    NewCommit commit = Commits.of(Commits.event("case-2", 0), Commits.event("case-1", 0));
    assertThatThrownBy(() -> log.append(commit))
        .isInstanceOfSatisfying(
            StreamConflict.class,
            conflict -> {
              assertThat(conflict.stream()).isEqualTo("case-1");
              assertThat(conflict.version()).isZero();
            });
    assertThat(log.head()).isEqualTo(1);
    assertThat(log.lastVersion("case-2")).isEmpty();
    assertThat(log.append(Commits.one("case-2", 0)).commit()).isEqualTo(2);
  }

  @Test
  void twoEventsOfOneCommitCannotTakeTheSameVersion() {
    NewCommit commit = Commits.of(Commits.event("case-1", 0), Commits.event("case-1", 0));
    assertThatThrownBy(() -> log.append(commit)).isInstanceOf(StreamConflict.class);
    assertThat(log.head()).isZero();
  }

  @Test
  void twoEventsOfOneCommitCannotHaveTheSameId() {
    NewEvent event = Commits.event("case-1", 0);
    NewEvent other =
        new NewEvent(
            event.id(), "case-2", 0, "Case", "Counted", null, Commits.MADE, null, null, "{}");
    assertThatThrownBy(() -> log.append(Commits.of(event, other)))
        .isInstanceOfSatisfying(
            DuplicateEventId.class, e -> assertThat(e.eventId()).isEqualTo(event.id()));
    assertThat(log.head()).isZero();
  }

  @Test
  void aHoleInAStreamIsRefused() {
    log.append(Commits.one("case-1", 0));
    assertThatThrownBy(() -> log.append(Commits.one("case-1", 2)))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("Version 2 of stream case-1 would leave a hole: there is no version 1");
    assertThatThrownBy(() -> log.append(Commits.one("case-2", 1)))
        .isInstanceOf(CommitLogException.class);
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void aUniqueKeyIsTakenOnce() {
    log.append(Commits.one("case-1", 0));
    log.append(Commits.keyed("key-1", "case-2", 0));
    assertThatThrownBy(() -> log.append(Commits.keyed("key-1", "case-3", 0)))
        .isInstanceOfSatisfying(
            UniqueKeyTaken.class,
            taken -> {
              assertThat(taken.uniqueKey()).isEqualTo("key-1");
              assertThat(taken.commit()).isEqualTo(2);
            });
    assertThat(log.head()).isEqualTo(2);
    assertThat(log.findByUniqueKey("key-1").orElseThrow().number()).isEqualTo(2);
    assertThat(log.findByUniqueKey("key-2")).isEmpty();
  }

  @Test
  void commitsHandedOverTogetherAreNumberedInTheirOrder() {
    List<CompletableFuture<Receipt>> answers =
        log.submit(
            List.of(Commits.one("case-1", 0), Commits.one("case-2", 0), Commits.one("case-1", 1)));
    List<CompletableFuture<Receipt>> more = log.submit(List.of(Commits.one("case-1", 2)));

    assertThat(answers).extracting(answer -> answer.join().commit()).containsExactly(1L, 2L, 3L);
    assertThat(more).extracting(answer -> answer.join().commit()).containsExactly(4L);
    assertThat(log.head()).isEqualTo(4);
    assertThat(log.readStream("case-1", 0, 10))
        .extracting(StoredEvent::commit)
        .containsExactly(1L, 3L, 4L);
    assertThat(log.submit(List.of())).isEmpty();
  }

  @Test
  void commitsHandedOverTogetherAreRefusedEachForItself() {
    log.append(Commits.keyed("key-1", "case-1", 0));
    NewEvent event = Commits.event("case-2", 0);

    List<CompletableFuture<Receipt>> answers =
        log.submit(
            List.of(
                Commits.one("case-3", 0),
                Commits.one("case-3", 0),
                Commits.keyed("key-1", "case-4", 0),
                Commits.of(event, event),
                Commits.one("case-5", 7),
                Commits.one("case-3", 1)));

    assertThat(answers.getFirst().join().commit()).isEqualTo(2);
    assertRefused(answers.get(1), StreamConflict.class);
    assertRefused(answers.get(2), UniqueKeyTaken.class);
    assertRefused(answers.get(3), StreamConflict.class);
    assertRefused(answers.get(4), CommitLogException.class);
    assertThat(answers.getLast().join().commit()).isEqualTo(3);
    assertThat(log.head()).isEqualTo(3);
    assertThat(LogCheck.run(log, index(log)).fault()).isEmpty();
  }

  private static void assertRefused(CompletableFuture<Receipt> answer, Class<?> reason) {
    assertThatThrownBy(answer::join).cause().isInstanceOf(reason);
  }

  @Test
  void closingAndOpeningKeepsEverything() {
    for (int i = 0; i < 100; i++) {
      log.append(Commits.keyed("key-" + i, "case-" + i % 7, i / 7));
    }
    List<RawCommit> before = log.read(0, 200);
    log.close();
    log = open(clock);
    List<RawCommit> after = log.read(0, 200);
    assertThat(after).hasSize(100);
    for (int i = 0; i < 100; i++) {
      assertThat(after.get(i).number()).isEqualTo(before.get(i).number());
      assertThat(after.get(i).body()).isEqualTo(before.get(i).body());
    }
    assertThat(log.append(Commits.one("case-new", 0)).commit()).isEqualTo(101);
    assertThatThrownBy(() -> log.append(Commits.keyed("key-5", "case-8", 0)))
        .isInstanceOf(UniqueKeyTaken.class);
    assertThatThrownBy(() -> log.append(Commits.one("case-3", 2)))
        .isInstanceOf(StreamConflict.class);
    assertThat(LogCheck.run(log, index(log)).fault()).isEmpty();
  }

  @Test
  void recordedTimesNeverGoBackEvenWhenTheClockDoes() {
    log.append(Commits.one("case-1", 0));
    clock.set(NOON.minusSeconds(3600));
    Receipt second = log.append(Commits.one("case-1", 1));
    assertThat(second.recordedAt()).isEqualTo(NOON);
    log.close();
    log = open(clock);
    assertThat(log.append(Commits.one("case-1", 2)).recordedAt()).isEqualTo(NOON);
    clock.set(NOON.plusMillis(1));
    assertThat(log.append(Commits.one("case-1", 3)).recordedAt()).isEqualTo(NOON.plusMillis(1));
    assertThat(log.read(0, 9))
        .extracting(RawCommit::recordedAt)
        .containsExactly(NOON, NOON, NOON, NOON.plusMillis(1));
  }

  @Test
  void aCommitIsNotRecordedBeforeItsEventsWereMade() {
    clock.set(Commits.MADE.minusSeconds(5));
    assertThat(log.append(Commits.one("case-1", 0)).recordedAt()).isEqualTo(Commits.MADE);
  }

  @Test
  void theFirstCommitSinceAnInstantIsFound() {
    for (int i = 0; i < 9; i++) {
      clock.set(NOON.plusSeconds(i / 3));
      log.append(Commits.one("case-1", i));
    }
    assertThat(log.firstCommitAtOrAfter(NOON)).isEqualTo(1);
    assertThat(log.firstCommitAtOrAfter(NOON.plusMillis(1))).isEqualTo(4);
    assertThat(log.firstCommitAtOrAfter(NOON.plusSeconds(2))).isEqualTo(7);
    assertThat(log.firstCommitAtOrAfter(NOON.plusSeconds(3))).isEqualTo(10);
  }

  @Test
  void waitingEndsWithoutAnAppendWhenTheTimeIsOver() throws Exception {
    log.append(Commits.one("case-1", 0));
    assertThat(log.awaitBeyond(0, Duration.ZERO)).isTrue();
    assertThat(log.awaitBeyond(1, Duration.ofMillis(20))).isFalse();
  }

  @Test
  void aReaderThatIsAheadOfTheLogIsTold() {
    log.append(Commits.one("case-1", 0));
    assertThatThrownBy(() -> log.read(2, 10))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("ends at 1");
  }

  @Test
  void aCommitAboveALimitIsRefused() {
    assertThat(log.append(Commits.several("case-1", 0, 1024)).commit()).isEqualTo(1);
    assertThatThrownBy(() -> log.append(Commits.several("case-2", 0, 1025)))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("at most 1024 events");
    String large = '"' + "x".repeat(8 << 20) + '"';
    assertThatThrownBy(() -> log.append(Commits.of(Commits.event("case-2", 0, large))))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("at most 8388608 bytes");
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void aClosedLogRefuses() {
    log.append(Commits.one("case-1", 0));
    log.close();
    assertThatThrownBy(() -> log.append(Commits.one("case-1", 1)))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("closed");
    assertRefused(
        log.submit(List.of(Commits.one("case-1", 1))).getFirst(), CommitLogException.class);
    assertThatThrownBy(() -> log.commit(1)).isInstanceOf(CommitLogException.class);
    assertThatThrownBy(() -> log.awaitBeyond(1, Duration.ofMinutes(1)))
        .isInstanceOf(CommitLogException.class);
  }
}
