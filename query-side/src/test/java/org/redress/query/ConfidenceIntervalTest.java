package org.redress.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {

  /** The examples of Statistics in Medicine 17 (1998), 857 to 872, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void publishedExamplesComeOut(long part, long whole, BigDecimal lower, BigDecimal upper) {
    assertThat(ConfidenceInterval.of(part, whole)).isEqualTo(new ConfidenceInterval(lower, upper));
  }

  @Test
  void intervalOfEverybodyAndOfNobodyStaysInside() {
    for (long whole = 1; whole < 200; whole++) {
      assertThat(ConfidenceInterval.of(0, whole).lower()).isZero();
      assertThat(ConfidenceInterval.of(whole, whole).upper()).isEqualByComparingTo("1");
    }
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatThrownBy(() -> ConfidenceInterval.of(0, 0)).hasMessage("0 of 0 is no share");
    assertThatThrownBy(() -> ConfidenceInterval.of(2, 1)).hasMessage("2 of 1 is no share");
  }
}
