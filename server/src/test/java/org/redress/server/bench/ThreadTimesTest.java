package org.redress.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.bench.ThreadTimes.Used;

class ThreadTimesTest {

  private static final long SECOND = 1_000_000_000;

  @Test
  void aThreadUnderTheNameOfOneThatEndedBeganAtNothing() {
    var before = times(10, Map.of(1L, used("projection-figures", 5), 2L, used("mongo-server", 1)));
    var after = times(21, Map.of(3L, used("projection-figures", 6), 2L, used("mongo-server", 3)));

    assertThat(after.since(before).byGroup())
        .containsExactly(
            Map.entry("projection-figures", 6.0),
            Map.entry("collector, compiler, native code", 3.0),
            Map.entry("embedded server", 2.0));
  }

  @Test
  void threadsOfAGroupAreAddedUp() {
    var now = times(4, Map.of(1L, used("H2-save", 1), 2L, used("MVStore background", 2)));

    assertThat(now.byGroup()).containsEntry("embedded server, files", 3.0);
  }

  private static ThreadTimes times(long process, Map<Long, Used> threads) {
    return new ThreadTimes(process * SECOND, threads);
  }

  private static Used used(String name, long seconds) {
    return new Used(name, seconds * SECOND);
  }
}
