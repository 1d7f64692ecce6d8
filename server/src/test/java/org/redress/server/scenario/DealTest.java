package org.redress.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealTest {

  @Test
  void everyNumberGetsAPlaceOfItsOwn() {
    for (int size : List.of(1, 2, 3_200, 7_919, 15_847, 24_000)) {
      var spread = new Spread(size, 3);

      assertThat(IntStream.range(0, size).map(spread::place).distinct().count())
          .as("places of %s", size)
          .isEqualTo(size);
    }
  }

  @Test
  void membersGetTheirPercent() {
    var spread = new Spread(1_000, 4);

    long first =
        IntStream.range(0, 1_000)
            .filter(i -> spread.member(i, List.of("a", "b"), List.of(30, 70)).equals("a"))
            .count();

    assertThat(first).isEqualTo(300);
  }

  @Test
  void sharesDifferAndAddUpToTheCent() {
    var shares = new Shares(509_000_000, 3_000);

    assertThat(IntStream.range(0, 3_000).mapToLong(shares::part).sum()).isEqualTo(509_000_000);
    assertThat(IntStream.range(0, 3_000).mapToLong(shares::part).min().orElseThrow()).isPositive();
    assertThat(shares.part(1)).isNotEqualTo(shares.part(2));
  }
}
