package org.redress.command.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewIdsTest {

  private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

  @Test
  void anIdNamesItsKindAndDay() {
    assertThat(NewIds.next("C", NOW)).matches("C-20260415-[2-9A-HJ-NP-RTUWXY]{10}");
  }

  @Test
  void idsAreDifferent() {
    assertThat(Stream.generate(() -> NewIds.next("C", NOW)).limit(10_000)).doesNotHaveDuplicates();
  }
}
