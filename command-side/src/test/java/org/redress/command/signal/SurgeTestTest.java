package org.redress.command.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.SurgeMethod;
import org.redress.events.signal.SurgeSettings;

class SurgeTestTest {

  private static final SurgeSettings SETTINGS =
      new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 8, 1, 1, 2, 8, 1_000, 3);
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int YEARS_BEFORE = 366 + 60;
  private static final int YEAR = 365;

  /** Complaints of each day of a quiet series: more on working days, more in summer. */
  private static int[] quiet(long seed, double mean) {
    Random random = new Random(seed);
    int[] counts = new int[YEARS_BEFORE + YEAR];
    for (int i = 0; i < counts.length; i++) {
      LocalDate day = FIRST.plusDays(i);
      double week = day.getDayOfWeek().getValue() > 5 ? 0.6 : 1.16;
      double season = 1 + 0.2 * Math.sin(2 * Math.PI * day.getDayOfYear() / 365.25);
      counts[i] = poisson(random, mean * week * season);
    }
    return counts;
  }

  /** Knuth's way: as many exponential times as fit into one. */
  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static boolean alarms(int[] counts, int index) {
    LocalDate day = FIRST.plusDays(index);
    List<DayCount> baseline =
        Baseline.days(day, SETTINGS).stream()
            .map(other -> new DayCount(other, counts[(int) ChronoUnit.DAYS.between(FIRST, other)]))
            .toList();
    return counts[index] >= SETTINGS.leastCount()
        && Evidence.isExceptional(counts[index], baseline, SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 4, 15, 60})
  void quietYearsKeepToThePublishedLevel(double mean) {
    int tests = 0;
    int alarms = 0;
    for (long seed = 1; seed <= 60; seed++) {
      int[] counts = quiet(seed, mean);
      for (int i = YEARS_BEFORE; i < counts.length; i++) {
        tests++;
        alarms += alarms(counts, i) ? 1 : 0;
      }
    }

    assertThat((double) alarms / tests)
        .as("%s of %s", alarms, tests)
        .isLessThanOrEqualTo(SETTINGS.falseAlarmsPerMillion() / 1e6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void plantedBurstIsFoundOnItsDay(long seed) {
    int[] counts = quiet(seed, 4);
    int burst = YEARS_BEFORE + 100;
    counts[burst] += 20;

    assertThat(alarms(counts, burst)).isTrue();
    assertThat(alarms(counts, burst - 1)).isFalse();
    assertThat(alarms(counts, burst + 1)).isFalse();
  }

  @Test
  void probabilityIsThatOfTheDistribution() {
    // Mean 2 and variance 4 make size 2 and p 1/2: P(0) = 1/4, P(1) = 1/4, P(2) = 3/16.
    assertThat(SurgeTest.upperTail(0, 2, 4)).isEqualTo(1, within(1e-12));
    assertThat(SurgeTest.upperTail(1, 2, 4)).isEqualTo(0.75, within(1e-12));
    assertThat(SurgeTest.upperTail(2, 2, 4)).isEqualTo(0.5, within(1e-12));
    assertThat(SurgeTest.upperTail(3, 2, 4)).isEqualTo(0.3125, within(1e-12));
    assertThat(SurgeTest.upperTail(0, 9_000, 9_900)).isEqualTo(1, within(1e-9));
  }

  @Test
  void restlessBaselineNeedsMore() {
    SurgeTest calm = SurgeTest.of(12, List.of(5, 5, 4, 6, 5, 5, 4, 6));
    SurgeTest restless = SurgeTest.of(12, List.of(0, 12, 1, 9, 0, 10, 1, 7));

    assertThat(calm.expected()).isEqualTo(restless.expected());
    assertThat(calm.dispersion()).isEqualTo(1);
    assertThat(restless.dispersion()).isGreaterThan(4);
    assertThat(restless.probability()).isGreaterThan(10 * calm.probability());
  }

  @Test
  void baselineIsTheSameWeekdayOfEarlierWeeksAndOfTheSameSeason() {
    SurgeSettings settings =
        new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 2, 1, 1, 1, 3, 1_000, 3);

    assertThat(Baseline.days(LocalDate.of(2023, 9, 15), settings))
        .containsExactly(
            LocalDate.of(2022, 9, 9),
            LocalDate.of(2022, 9, 16),
            LocalDate.of(2022, 9, 23),
            LocalDate.of(2023, 8, 25),
            LocalDate.of(2023, 9, 1));
  }
}
