package org.redress.query.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionPathTest {

  @Test
  void countyLiesInPrefectureProvinceAndEverywhere() {
    assertThat(RegionPath.of("330106")).containsExactly("330106", "330100", "330000", "*");
  }

  @Test
  void prefectureLiesInProvinceAndEverywhere() {
    assertThat(RegionPath.of("330100")).containsExactly("330100", "330000", "*");
  }

  @Test
  void provinceLiesInEverywhereOnly() {
    assertThat(RegionPath.of("330000")).containsExactly("330000", "*");
  }

  @Test
  void otherCodesAreCutAtTheirHyphens() {
    assertThat(RegionPath.of("US-NY")).containsExactly("US-NY", "US", "*");
    assertThat(RegionPath.of("US-NY-061")).containsExactly("US-NY-061", "US-NY", "US", "*");
  }

  @Test
  void everywhereIsListedOnce() {
    assertThat(RegionPath.of("*")).containsExactly("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"330106", "000000", "US", "US-NY", "us-ny", "DE-BY-09162", "X1"})
  void regionCodesAreWellFormed(String region) {
    assertThat(RegionPath.isWellFormed(region)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "33010",
        "3301060",
        "3301-06",
        "US-",
        "-NY",
        "US--NY",
        "US|NY",
        "*",
        "US NY",
        "浙江",
        "３３０１０６",
        "A23456789012345678901234567890123"
      })
  void otherTextsAreNot(String text) {
    assertThat(RegionPath.isWellFormed(text)).isFalse();
  }
}
