package org.redress.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headline figures of published reports come out of years that were played. */
class PublishedFiguresIT {

  static Stream<Quantity> quantities() {
    return Stream.of(
            PublishedQuantities.TAICANG, PublishedQuantities.LANZHOU, PublishedQuantities.QINGHAI)
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
    assertThat(quantity.got(Played.of(quantity.scenario()).recount()))
        .isEqualTo(quantity.expected());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFileOfAPlayedYearIsCounted(Scenario scenario) {
    assertThat(Played.of(scenario).recount().parked()).isZero();
  }
}
