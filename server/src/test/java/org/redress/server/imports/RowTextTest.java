package org.redress.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTextTest {

  private static final Currency CNY = Currency.getInstance("CNY");

  private final RowText chinese = new RowText(MappingFile.load("table-zh"));
  private final RowText newYork = new RowText(MappingFile.load("nyc-dca"));

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 2025-02-28T16:00:00Z",
    "2025/3/1, 2025-02-28T16:00:00Z",
    "2025/3/1 09:30, 2025-03-01T01:30:00Z",
    "2025年3月1日, 2025-02-28T16:00:00Z",
  })
  void severalFormsOfADateAreRead(String text, Instant expected) {
    assertThat(chinese.moment(CaseField.FILED_AT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02/30/2015", "13/01/2015", "2015-01-01", "01/01/15", "soon"})
  void aDateThatDoesNotExistIsRejected(String text) {
    assertThatThrownBy(() -> newYork.moment(CaseField.FILED_AT, text))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo("BAD_DATE"))
        .hasMessageContaining("MM/dd/yyyy");
  }

  @ParameterizedTest
  @CsvSource({"707.00, 70700", "'1,234.5', 123450", "¥ 12, 1200", "0, 0", "0.01, 1"})
  void amountsBecomeWholeMinorUnits(String text, long expectedMinor) {
    assertThat(chinese.minorUnits(CaseField.RECOVERED, text, CNY)).isEqualTo(expectedMinor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.005", "ten", "1.2.3", "", "99999999999999999999"})
  void whatIsNoAmountIsRejected(String text) {
    assertThatThrownBy(() -> chinese.minorUnits(CaseField.RECOVERED, text, CNY))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo("BAD_AMOUNT"));
  }

  @ParameterizedTest
  @CsvSource({"JPY, 500, 500", "KWD, 1.234, 1234", "CNY, 1.2, 120"})
  void minorUnitsFollowTheCurrency(String currency, String text, long expectedMinor) {
    assertThat(chinese.minorUnits(CaseField.RECOVERED, text, Currency.getInstance(currency)))
        .isEqualTo(expectedMinor);
  }
}
