package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.eventstore.mongo.History.Outcome;

/**
 * The log's own code on a simulated replica set, one seed after another. {@code
 * -Dredress.simulation.seeds=10000} tries more of them, {@code -Dredress.simulation.first=N} begins
 * with another.
 */
class SimulationTest {

  private static final long FIRST = Long.getLong("redress.simulation.first", 1);
  private static final long SEEDS = Long.getLong("redress.simulation.seeds", 500);
  private static final long SEEDS_FOR_A_BUG = 1_000;

  @Test
  void noAnswerIsWrongAndNoReaderIsMisled() {
    long acknowledged = 0;
    long refused = 0;
    long unknown = 0;
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Simulation.Result result = Simulation.run(seed, PlantedBug.NONE);
      assertThat(result.violation())
          .as("seed %s, run it again with -Dredress.simulation.first=%s", seed, seed)
          .isEmpty();
      acknowledged += result.history().count(Outcome.ACKNOWLEDGED);
      refused += result.history().count(Outcome.REFUSED);
      unknown += result.history().count(Outcome.UNKNOWN);
    }
    System.out.printf(
        "%d seeds: %d appends acknowledged, %d refused, %d unknown%n",
        SEEDS, acknowledged, refused, unknown);
    assertThat(acknowledged).as("appends that went through").isGreaterThan(5 * SEEDS);
    assertThat(unknown).as("appends that nobody can tell of").isLessThan(acknowledged / 10);
  }

  @Test
  void aSeedGivesTheSameRunEachTime() {
    for (long seed = 1; seed <= 20; seed++) {
      Simulation.Result once = Simulation.run(seed, PlantedBug.NONE);
      Simulation.Result again = Simulation.run(seed, PlantedBug.NONE);
      assertThat(again.history()).hasToString(once.history().toString());
      assertThat(again.log()).isEqualTo(once.log());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aPlantedBugIsFound(PlantedBug bug) {
    long found =
        LongStream.rangeClosed(1, SEEDS_FOR_A_BUG)
            .filter(seed -> Simulation.run(seed, bug).violation().isPresent())
            .findFirst()
            .orElse(Long.MAX_VALUE);
    System.out.printf("%s is found by seed %d%n", bug, found);
    assertThat(found).isLessThanOrEqualTo(SEEDS_FOR_A_BUG);
  }
}
