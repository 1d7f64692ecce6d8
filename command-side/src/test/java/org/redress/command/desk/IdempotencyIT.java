package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.NOW;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.keyed;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.Actor;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Outcome;
import org.redress.command.RefusalCode;
import org.redress.command.Role;
import org.redress.command.Samples;
import org.redress.command.Submission;

class IdempotencyIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void repeatReturnsTheFirstOutcome() {
    open.desk().submit(file("C-1"), keyed("k", "f"));
    open.desk().submit(pickUp("C-1"), plain());

    assertThat(open.desk().submit(file("C-1"), keyed("k", "f")))
        .isEqualTo(new Outcome("C-1", 1, true));
    assertThat(open.log().head()).isEqualTo(2);
    assertThat(open.commit(1).uniqueKey()).isEqualTo("idempotency|officer-1|k");
    assertThat(open.commit(1).context()).containsEntry("fingerprint", "f");
  }

  @Test
  void repeatIsKnownAfterARestart() {
    open.desk().submit(file("C-1"), keyed("k", "f"));
    open.restart();
    assertThat(open.desk().submit(file("C-1"), keyed("k", "f")).repeated()).isTrue();
    assertThat(open.log().head()).isEqualTo(1);
  }

  @Test
  void repeatUnderAnotherGeneratedIdReturnsTheFirstStream() {
    open.desk().submit(file("C-1"), keyed("k", "f"));
    assertThat(open.desk().submit(file("C-2"), keyed("k", "f")))
        .isEqualTo(new Outcome("C-1", 1, true));
    assertThat(open.stream("C-2")).isEmpty();
  }

  @Test
  void keyReusedForSomethingElseIsRefused() {
    open.desk().submit(file("C-1"), keyed("k", "f"));
    assertRefused(
        () -> open.desk().submit(pickUp("C-1"), keyed("k", "g")),
        InputRefusal.IDEMPOTENCY_KEY_REUSED);
    assertThat(open.stream("C-1")).containsExactly("ComplaintFiled");
  }

  @Test
  void anotherActorMayUseTheSameKey() {
    open.desk().submit(file("C-1"), keyed("k", "f"));
    var other = new Submission(other("officer-2"), NOW, null, "k", "f", "corr", null);
    assertThat(open.desk().submit(file("C-2"), other).repeated()).isFalse();
  }

  @Test
  void separatorInAnActorsIdDoesNotMixTwoActors() {
    open.desk()
        .submit(file("C-1"), new Submission(other("a|b"), NOW, null, "c", "f", "corr", null));
    Outcome second =
        open.desk()
            .submit(file("C-2"), new Submission(other("a"), NOW, null, "b|c", "f", "corr", null));
    assertThat(second.repeated()).isFalse();
  }

  @Test
  void keyOfARefusedCommandIsFree() {
    assertRefused(
        () -> open.desk().submit(accept("C-1"), keyed("k", "f")), InputRefusal.CASE_UNKNOWN);
    assertThat(open.desk().submit(file("C-1"), keyed("k", "g")))
        .isEqualTo(new Outcome("C-1", 1, false));
  }

  @Test
  void repeatedRowOfSeveralCommandsReturnsTheFirstOutcome() {
    open.desk().submitAll(Samples.settledCase("C-1"), keyed("row", null));
    assertThat(open.desk().submitAll(Samples.settledCase("C-1"), keyed("row", null)))
        .isEqualTo(new Outcome("C-1", 1, true));
    assertThat(open.log().head()).isEqualTo(1);
  }

  @Test
  void repeatWinsOverAStaleVersion() {
    var submission = new Submission(Samples.OFFICER, NOW, 0L, "k", "f", "corr", null);
    open.desk().submit(file("C-1"), submission);
    assertThat(open.desk().submit(file("C-1"), submission).repeated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\u0000", "键", "tab\t"})
  void keyThatIsNoKeyIsRefused(String key) {
    assertRefused(
        () -> open.desk().submit(file("C-1"), keyed(key, "f")),
        DeskRefusal.IDEMPOTENCY_KEY_MALFORMED);
    assertThat(open.log().head()).isZero();
  }

  @Test
  void keyMayHave200CharactersAndNoMore() {
    assertThat(open.desk().submit(file("C-1"), keyed("k".repeat(200), "f")).commit()).isEqualTo(1);
    assertRefused(
        () -> open.desk().submit(file("C-2"), keyed("k".repeat(201), "f")),
        DeskRefusal.IDEMPOTENCY_KEY_MALFORMED);
  }

  @Test
  void ofManyEqualRequestsAtOnceOneIsCarriedOut() throws Exception {
    try (CommandSide another = open.another()) {
      for (int round = 0; round < 20; round++) {
        String key = "k-" + round;
        String id = "C-" + round;
        long head = open.log().head();
        List<Outcome> outcomes =
            atOnce(
                16,
                caller -> {
                  CommandDesk desk = caller % 2 == 0 ? open.desk() : another.desk();
                  // Half of the callers let the service choose the id, so that streams differ.
                  return desk.submit(file(caller < 8 ? id : id + '-' + caller), keyed(key, "f"));
                });

        assertThat(open.log().head()).isEqualTo(head + 1);
        assertThat(outcomes).extracting(Outcome::commit).containsOnly(head + 1);
        assertThat(outcomes)
            .extracting(Outcome::streamId)
            .hasSize(16)
            .containsOnly(open.commit(head + 1).events().getFirst().stream());
        assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
      }
    }
  }

  /** Runs the work of all callers at the same moment, each on a virtual thread. */
  static <T> List<T> atOnce(int callers, Work<T> work) throws Exception {
    var start = new CountDownLatch(1);
    List<Future<T>> results = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < callers; i++) {
        int caller = i;
        Callable<T> task =
            () -> {
              start.await();
              return work.by(caller);
            };
        results.add(threads.submit(task));
      }
      start.countDown();
    }
    List<T> answers = new ArrayList<>();
    for (Future<T> result : results) {
      answers.add(result.get());
    }
    return answers;
  }

  interface Work<T> {
    T by(int caller) throws Exception;
  }

  private static Actor other(String id) {
    return new Actor(id, Role.OFFICER, "amr-320585");
  }

  private static void assertRefused(Runnable work, RefusalCode code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            CommandRefused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }
}
