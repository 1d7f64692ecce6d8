package org.redress.query.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterKeysTest {

  private static final List<String> REGIONS =
      List.of("330106", "330108", "330100", "330203", "110105", "US-NY", "US-CA", "US");

  @Test
  void factIsCountedForEveryRegionAboveItAndEveryPeriodAroundIt() {
    assertThat(CounterKeys.holding("X", "US-NY", Instant.parse("2026-04-15T16:00:00Z")))
        .containsExactly(
            "X|US-NY|ALL",
            "X|US-NY|2026",
            "X|US-NY|2026-04",
            "X|US-NY|2026-04-16",
            "X|US|ALL",
            "X|US|2026",
            "X|US|2026-04",
            "X|US|2026-04-16",
            "X|*|ALL",
            "X|*|2026",
            "X|*|2026-04",
            "X|*|2026-04-16");
  }

  @Test
  void withoutRegionAndPeriodOneKeyHoldsEverything() {
    assertThat(CounterKeys.covering("X", null, null, null)).containsExactly("X|*|ALL");
  }

  @Test
  void sumOverKeysIsTheCountOfTheFactsInside() {
    Random random = new Random(7);
    Instant start = Instant.parse("2024-11-01T00:00:00Z");
    Map<String, Integer> counters = new HashMap<>();
    record Fact(String region, Instant at) {}
    List<Fact> facts =
        random
            .ints(2_000, 0, 800 * 24 * 60)
            .mapToObj(minute ->
                new Fact(
                    REGIONS.get(random.nextInt(REGIONS.size())), start.plusSeconds(minute * 60L)))
            .toList();
    for (Fact fact : facts) {
      CounterKeys.holding("X", fact.region(), fact.at())
          .forEach(key -> counters.merge(key, 1, Integer::sum));
    }
    for (int run = 0; run < 300; run++) {
      String region = REGIONS.get(random.nextInt(REGIONS.size()));
      LocalDate from = LocalDate.parse("2024-10-15").plusDays(random.nextInt(800));
      LocalDate to = from.plusDays(random.nextInt(400));
      int counted =
          CounterKeys.covering("X", region, from, to).stream()
              .mapToInt(key -> counters.getOrDefault(key, 0))
              .sum();
      long inside =
          facts.stream()
              .filter(fact -> RegionPath.of(fact.region()).contains(region))
              .filter(fact -> !PeriodKeys.dayOf(fact.at()).isBefore(from))
              .filter(fact -> !PeriodKeys.dayOf(fact.at()).isAfter(to))
              .count();
      assertThat(counted).isEqualTo(inside);
    }
  }
}
