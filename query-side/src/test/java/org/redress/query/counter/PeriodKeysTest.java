package org.redress.query.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodKeysTest {

  @Test
  void momentBelongsToItsDayInShanghai() {
    assertThat(PeriodKeys.dayOf(Instant.parse("2025-12-31T15:59:59.999Z")))
        .isEqualTo(LocalDate.parse("2025-12-31"));
    assertThat(PeriodKeys.dayOf(Instant.parse("2025-12-31T16:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-01-01"));
  }

  @Test
  void dayIsCountedUnderAllItsYearItsMonthAndItself() {
    assertThat(PeriodKeys.holding(LocalDate.parse("2026-04-05")))
        .containsExactly("ALL", "2026", "2026-04", "2026-04-05");
  }

  @Test
  void noBoundIsAllTime() {
    assertThat(PeriodKeys.covering(null, null)).containsExactly("ALL");
  }

  @Test
  void oneDayIsItsOwnKey() {
    assertThat(covering("2026-04-05", "2026-04-05")).containsExactly("2026-04-05");
  }

  @Test
  void wholeMonthsAndYearsAreOneKeyEach() {
    assertThat(covering("2026-04-01", "2026-04-30")).containsExactly("2026-04");
    assertThat(covering("2025-01-01", "2026-12-31")).containsExactly("2025", "2026");
    assertThat(covering("2024-12-30", "2026-02-01"))
        .containsExactly("2024-12-30", "2024-12-31", "2025", "2026-01", "2026-02-01");
  }

  @Test
  void leapDayBelongsToItsMonth() {
    assertThat(covering("2024-02-01", "2024-02-29")).containsExactly("2024-02");
    assertThat(covering("2024-02-01", "2024-02-28")).hasSize(28).doesNotContain("2024-02");
    assertThat(covering("2025-02-01", "2025-02-28")).containsExactly("2025-02");
  }

  @Test
  void oneOpenSideReachesToTheFirstOrLastDayCounted() {
    assertThat(PeriodKeys.covering(null, LocalDate.parse("1901-01-01")))
        .containsExactly("1900", "1901-01-01");
    assertThat(PeriodKeys.covering(LocalDate.parse("2198-12-31"), null))
        .containsExactly("2198-12-31", "2199");
    assertThat(covering("-9999-01-01", "1900-12-31")).containsExactly("1900");
    assertThat(covering("2199-01-01", "+12345-01-01")).containsExactly("2199");
  }

  @Test
  void emptyPeriodHasNoKeys() {
    assertThat(covering("2026-04-06", "2026-04-05")).isEmpty();
  }

  @Test
  void keysOfAnyPeriodHoldEachOfItsDaysOnceAndNoOther() {
    Random random = new Random(20260415);
    LocalDate start = LocalDate.parse("2022-11-17");
    for (int run = 0; run < 400; run++) {
      LocalDate from = start.plusDays(random.nextInt(900));
      LocalDate to = from.plusDays(random.nextInt(900));
      List<String> keys = PeriodKeys.covering(from, to);
      List<LocalDate> counted = new ArrayList<>();
      for (LocalDate day = start.minusDays(400); day.isBefore(start.plusDays(2300)); ) {
        for (String key : PeriodKeys.holding(day)) {
          if (keys.contains(key)) {
            counted.add(day);
          }
        }
        day = day.plusDays(1);
      }
      assertThat(counted).isEqualTo(from.datesUntil(to.plusDays(1)).toList());
    }
  }

  @Test
  void noPeriodNeedsManyKeys() {
    assertThat(covering("1900-01-02", "2199-12-30").size()).isLessThan(300 + 2 * (11 + 30));
  }

  private static List<String> covering(String from, String to) {
    return PeriodKeys.covering(LocalDate.parse(from), LocalDate.parse(to));
  }
}
