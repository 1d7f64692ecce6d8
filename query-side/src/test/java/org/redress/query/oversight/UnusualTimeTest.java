package org.redress.query.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UnusualTimeTest {

  private static HandlingTimes times(int... days) {
    HandlingTimes times = HandlingTimes.none("12315:质量");
    for (int i = 0; i < days.length; i++) {
      times = times.with(i + 1, days[i], 1);
    }
    return times;
  }

  private static int[] oneToTwenty() {
    int[] days = new int[20];
    for (int i = 0; i < days.length; i++) {
      days[i] = i + 1;
    }
    return days;
  }

  @Test
  void limitIsThreeDistancesOfTheQuartilesAboveTheUpper() {
    UnusualTime unusual = UnusualTime.of(times(oneToTwenty()));
    assertThat(unusual.lowerQuartileDays()).isEqualTo(5);
    assertThat(unusual.medianDays()).isEqualTo(10);
    assertThat(unusual.upperQuartileDays()).isEqualTo(15);
    assertThat(unusual.unusualAboveDays()).isEqualTo(15 + 3 * 10);
  }

  @Test
  void fewCasesSayNothing() {
    int[] days = oneToTwenty();
    assertThat(UnusualTime.of(times(Arrays.copyOf(days, 19))).unusualAboveDays()).isNull();
  }

  @Test
  void equalTimesLeaveRoomForADay() {
    HandlingTimes equal = HandlingTimes.none("NONE").with(1, 7, 30);
    assertThat(UnusualTime.of(equal).unusualAboveDays()).isEqualTo(10);
  }

  @Test
  void extremeCaseDoesNotMoveTheLimit() {
    HandlingTimes usual = HandlingTimes.none("NONE").with(1, 5, 50).with(2, 9, 50);
    HandlingTimes withOneExtreme = usual.with(3, 900, 1);
    assertThat(UnusualTime.of(withOneExtreme).unusualAboveDays())
        .isEqualTo(UnusualTime.of(usual).unusualAboveDays());
  }

  @Test
  void caseTakenOffLeavesNoTrace() {
    HandlingTimes before = HandlingTimes.none("NONE").with(1, 5, 2);
    assertThat(before.with(2, 9, 1).with(3, 9, -1).times()).isEqualTo(before.times());
  }
}
