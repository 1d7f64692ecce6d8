package org.redress.command.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.NeighbourFactImported;

class ImportFactTest {

  @Test
  void sameSumOfTheSameBodyHasOneId() {
    assertThat(FactSamples.fines().factId())
        .isEqualTo(FactSamples.fines("样例", 3, FactSamples.number(600, 0, "万元")).factId())
        .startsWith("IF-")
        .isNotEqualTo(FactSamples.members(27).factId());
  }

  @Test
  void correctionTakesThePlaceOfWhatStands() {
    NeighbourFactImported corrected =
        Spec.givenFact(FactSamples.fines())
            .when(FactSamples.fines("样例:来源更正", 1, FactSamples.number(593, 0, "万元")))
            .thenOne(NeighbourFactImported.class);

    assertThat(corrected.correction()).isEqualTo("样例:来源更正");
    assertThat(corrected.value().decimal()).isEqualTo("593");
  }

  @Test
  void whatIsNotKeptCannotBeCorrected() {
    Spec.givenFact()
        .when(FactSamples.fines("样例", 1, FactSamples.number(593, 0, "万元")))
        .thenRefused(FactRefusal.FACT_UNKNOWN, "correction", "none for a new fact");
  }

  @Test
  void periodEndsAfterItBegan() {
    Spec.givenFact()
        .when(
            FactSamples.benchmark(
                new FactPeriod(FactSamples.YEAR.to(), FactSamples.YEAR.from()),
                FactSamples.number(98, 0, "PERCENT")))
        .thenRefused(FactRefusal.FACT_PERIOD_REVERSED, "period.to", "2023-12-31 or later");
  }

  @Test
  void numberIsNotNegative() {
    Spec.givenFact()
        .when(FactSamples.benchmark(FactSamples.YEAR, FactSamples.number(-1, 0, "PERCENT")))
        .thenRefused(FactRefusal.FACT_VALUE_MALFORMED, "mean", "0 or more, with 0 to 6 decimals");
  }

  @Test
  void reportIsOfAtLeastOneMember() {
    Spec.givenFact()
        .when(FactSamples.members(0))
        .thenRefused(FactRefusal.FACT_VALUE_MALFORMED, "members", "at least 1");
  }

  @Test
  void numberIsWrittenWithItsDecimals() {
    assertThat(FactSamples.number(9686, 2, "PERCENT").decimal()).isEqualTo("96.86");
  }

  @Test
  void consumersAndMerchantsBringNoFacts() {
    assertThat(FactSamples.fines().senders()).containsExactly(Role.OFFICER, Role.IMPORT);
  }
}
