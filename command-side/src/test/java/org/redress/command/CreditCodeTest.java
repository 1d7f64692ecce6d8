package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors: the worked example of GB 32100-2015 and published codes of registered bodies. */
class CreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "914403001922038216",
        "91110000802100433B",
        "91330100799655058B",
        "9144030071526726XG",
      })
  void codeWithItsCheckCharacterIsTaken(String code) {
    assertThat(CreditCode.parse(code)).map(CreditCode::value).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"91350100M000100Y4Z, 3", "91310115MA1H8R7C6D, 7"})
  void otherLastCharacterIsRefusedAndTheRightOneNamed(String code, char expected) {
    assertThat(CreditCode.parse(code)).isEmpty();
    assertThat(CreditCode.expectedCheck(code)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y430",
        "91350100M000100y43",
        "9135010OM000100Y43",
        "91350100I000100Y43",
        " 1350100M000100Y43",
        "91350100𠮷00100Y43",
      })
  void textOfAnotherFormHasNoCheckCharacter(String text) {
    assertThat(CreditCode.parse(text)).isEmpty();
    assertThat(CreditCode.expectedCheck(text)).isEmpty();
  }

  @Test
  void everyChangeOfOneCharacterIsFound() {
    String code = "91350100M000100Y43";
    for (int i = 0; i < code.length(); i++) {
      for (char other : ALPHABET.toCharArray()) {
        String changed = code.substring(0, i) + other + code.substring(i + 1);
        assertThat(CreditCode.parse(changed).isPresent())
            .as(changed)
            .isEqualTo(changed.equals(code));
      }
    }
  }

  @Test
  void wrongCodeIsNeverACreditCode() {
    assertThatThrownBy(() -> new CreditCode("91350100M000100Y4Z"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void merchantIdFollowsFromTheCodeAndLeadsBack() {
    CreditCode code = new CreditCode("91350100M000100Y43");

    assertThat(code.merchantId()).isEqualTo("M-91350100M000100Y43");
    assertThat(CreditCode.ofMerchantId("M-91350100M000100Y43")).contains(code);
    assertThat(CreditCode.ofMerchantId("M-stall-1")).isEmpty();
    assertThat(CreditCode.ofMerchantId("91350100M000100Y43")).isEmpty();
  }
}
