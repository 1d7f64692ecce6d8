package org.redress.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headline figures of published reports come out of years that were played. */
class PublishedFiguresIT {

  static Stream<Quantity> quantities() {
    return Stream.of(
            PublishedQuantities.TAICANG,
            PublishedQuantities.LANZHOU,
            PublishedQuantities.QINGHAI,
            PublishedQuantities.QINGHAI_MEETING)
        .flatMap(List::stream);
  }

  static Stream<Quantity> played() {
    return quantities().filter(quantity -> Played.isPlayed(quantity.scenario()));
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(Scenario.values()).filter(Played::isPlayed);
  }

  @ParameterizedTest
  @MethodSource("played")
  void thePlayedYearSaysWhatTheReportSays(Quantity quantity) {
    assertThat(quantity.got(Played.of(quantity.scenario()))).isEqualTo(quantity.expected());
  }

  static Stream<WithoutNumber> withoutNumber() {
    return WithoutNumber.ALL.stream().filter(one -> Played.isPlayed(one.figure().scenario()));
  }

  @ParameterizedTest
  @MethodSource("withoutNumber")
  void whatHasNoNumberIsPlayedAllTheSame(WithoutNumber one) {
    assertThat(new BigDecimal(one.figure().got(Played.of(one.figure().scenario())))).isPositive();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFileOfAPlayedYearIsCounted(Scenario scenario) {
    assertThat(Played.of(scenario).recount().parked()).isZero();
  }
}
