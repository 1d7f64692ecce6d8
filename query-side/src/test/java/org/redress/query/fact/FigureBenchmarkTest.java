package org.redress.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.query.figure.FigureDefinition.FigureUnit;

class FigureBenchmarkTest {

  private static FigureBenchmark beside(FigureUnit unit, String ours, FactValue theirs) {
    LocalDate day = LocalDate.parse("2024-05-01");
    var fact =
        new ImportedFact(
            "IF-1",
            1,
            1,
            FactKind.BENCHMARK,
            "some-figure",
            null,
            List.of(new NamedValue("value", theirs)),
            "CN",
            List.of("CN", "*"),
            day,
            day,
            new FactSource("样例机关", "样例通报", day, null),
            Instant.EPOCH,
            List.of(),
            null,
            null);
    return FigureBenchmark.beside(unit, "CNY", new BigDecimal(ours), fact, true);
  }

  private static FactValue percent(FactPrecision precision) {
    return new FactValue(9_983, 2, precision, "PERCENT");
  }

  private static void assertStanding(
      String ours, FactPrecision precision, BenchmarkStanding expected) {
    assertThat(beside(FigureUnit.RATIO, ours, percent(precision)).standing()).isEqualTo(expected);
  }

  @Test
  void shareIsComparedWithPercent() {
    FigureBenchmark found = beside(FigureUnit.RATIO, "1.0000", percent(FactPrecision.EXACT));

    assertThat(found.value()).isEqualByComparingTo("0.9983");
    assertThat(found.difference()).isEqualByComparingTo("0.0017");
    assertThat(found.standing()).isEqualTo(BenchmarkStanding.HIGHER);
  }

  @Test
  void exactNumberTellsAboveSameAndBelow() {
    assertStanding("0.9984", FactPrecision.EXACT, BenchmarkStanding.HIGHER);
    assertStanding("0.9983", FactPrecision.EXACT, BenchmarkStanding.EQUAL);
    assertStanding("0.9982", FactPrecision.EXACT, BenchmarkStanding.LOWER);
  }

  @Test
  void numberThatIsNotExactTellsOnlyWhatIsCertain() {
    assertStanding("1.0000", FactPrecision.MORE_THAN, null);
    assertStanding("0.9983", FactPrecision.MORE_THAN, BenchmarkStanding.LOWER);
    assertStanding("0.5000", FactPrecision.LESS_THAN, null);
    assertStanding("0.9983", FactPrecision.LESS_THAN, BenchmarkStanding.HIGHER);
    assertStanding("1.0000", FactPrecision.ABOUT, null);
  }

  @Test
  void moneyIsComparedInMinorUnitsOfTheSameCurrency() {
    var yuan = new FactValue(592, 2, FactPrecision.EXACT, "CNY");
    var dollars = new FactValue(592, 2, FactPrecision.EXACT, "USD");

    assertThat(beside(FigureUnit.MINOR_UNITS, "593", yuan).value()).isEqualByComparingTo("592");
    assertThat(beside(FigureUnit.MINOR_UNITS, "593", yuan).standing())
        .isEqualTo(BenchmarkStanding.HIGHER);
    assertThat(beside(FigureUnit.MINOR_UNITS, "593", dollars).value()).isNull();
  }

  @Test
  void numberInAnotherUnitIsNotCompared() {
    FigureBenchmark found = beside(FigureUnit.COUNT, "40", percent(FactPrecision.EXACT));

    assertThat(found.value()).isNull();
    assertThat(found.difference()).isNull();
    assertThat(found.standing()).isNull();
  }
}
