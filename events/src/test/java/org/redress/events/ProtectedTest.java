package org.redress.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedTest {

  @ParameterizedTest
  @CsvSource({
    "NAME, 投诉人 001, 投***",
    "NAME, A, A***",
    "NAME, 𠮷样例, 𠮷***",
    "PHONE, 00000000017, ***0017",
    "PHONE, 00000017, ***0017",
    "PHONE, 0000017, ***",
    "ADDRESS, 样例路 1 号, ***",
    "ID_NUMBER, 000000000000000000, ***",
    "FREE_TEXT, 样例, ***",
    "REFERENCE, sample-receipt-1, ***",
  })
  void onlyWhatIdentifiesNobodyStays(PersonalDataKind kind, String value, String masked) {
    assertThat(new Protected(kind, "complainant", value).masked()).isEqualTo(masked);
  }

  @ParameterizedTest
  @EnumSource(PersonalDataKind.class)
  void textFormIsMasked(PersonalDataKind kind) {
    Protected data = new Protected(kind, "complainant", "样例 00000000017");

    assertThat(data.toString()).isEqualTo(data.masked()).doesNotContain("00000000017");
  }

  @Test
  void eventWithPersonalDataDoesNotLeakItAsText() {
    assertThat(Samples.byName().get("ComplaintFiled").toString())
        .doesNotContain("投诉人 001")
        .doesNotContain("00000000001")
        .doesNotContain("样例路 1 号")
        .doesNotContain("商品不能使用");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void blankDataIsNotData(String value) {
    assertThatThrownBy(() -> new Protected(PersonalDataKind.NAME, "complainant", value))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
