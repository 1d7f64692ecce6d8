package org.redress.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T08:00:01Z",
        "2026-03-01T08:00:01.Z",
        "2026-03-01T08:00:01.1Z",
        "2026-03-01T08:00:01.100Z",
        "2026-03-01T08:00:01.123456789Z",
        "2024-02-29T23:59:59.999999999Z",
        "2026-03-01T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-03-01T08:00:01+08:00",
        "+12026-03-01T08:00:01Z",
        "-0001-03-01T08:00:01Z"
      })
  void aMomentIsWhatTheFormatterMakesOfIt(String text) {
    assertThat(IsoTime.instant(text)).isEqualTo(Instant.parse(text));
  }

  @Test
  void anyMomentComesBack() {
    Random random = new Random(20260301);
    for (int i = 0; i < 10_000; i++) {
      Instant moment =
          Instant.ofEpochSecond(
              random.nextLong(-62_167_219_200L, 253_402_300_800L), random.nextInt(1_000_000_000));
      assertThat(IsoTime.instant(moment.toString())).isEqualTo(moment);
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(-719_528, 2_932_897));
      assertThat(IsoTime.day(day.toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-03-01",
        "2026-03-01T08:00:01",
        "2026-03-01T08:00:01.1234567890Z",
        "2026-03-01T08:00:01,5Z",
        "2026-02-29T08:00:01Z",
        "2026-13-01T08:00:01Z",
        "2026-03-01T25:00:01Z",
        "2026-03-01T08:60:01Z",
        "2026-03-01 08:00:01Z",
        "2026-03-0१T08:00:01Z"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> IsoTime.instant(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-3-1", "2026-02-29", "2026-00-10", "2026-03-01Z", "2026/03/01"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> IsoTime.day(text)).isInstanceOf(DateTimeException.class);
  }
}
