package org.redress.command.fact;

import static org.redress.command.CaseSamples.hour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/** Facts that others counted, as they are taken in. */
final class FactSamples {

  static final FactPeriod YEAR =
      new FactPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  private static final FactSource SOURCE =
      new FactSource("样例执法局", "样例年报", LocalDate.of(2024, 1, 10), null);

  private FactSamples() {}

  static FactValue number(long amount, int decimals, String unit) {
    return new FactValue(amount, decimals, FactPrecision.EXACT, unit);
  }

  static ImportNeighbourFact fines(@Nullable String correction, int hour, FactValue value) {
    return new ImportNeighbourFact(
        hour(hour), "enforcement.finesAndForfeits", value, "320585", YEAR, SOURCE, correction);
  }

  static ImportNeighbourFact fines() {
    return fines(null, 0, number(592, 0, "万元"));
  }

  static ImportMemberReport members(int members) {
    return new ImportMemberReport(
        hour(0),
        null,
        members,
        number(219_500, 0, "件"),
        number(95, 0, "PERCENT"),
        "630000",
        YEAR,
        SOURCE,
        null);
  }

  static ImportBenchmark benchmark(FactPeriod period, FactValue mean) {
    return new ImportBenchmark(hour(0), "firstCheck.onTime", mean, "CN", period, SOURCE, null);
  }

  static WithdrawImportedFact withdraw() {
    return new WithdrawImportedFact(fines().factId(), hour(2), "样例:来源更正");
  }
}
