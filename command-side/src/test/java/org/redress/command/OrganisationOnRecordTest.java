package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.organisation.OrganisationLevel;

class OrganisationOnRecordTest {

  @ParameterizedTest
  @CsvSource({
    "COUNTY, 350102, 350102, true",
    "COUNTY, 350102, 350102001, true",
    "COUNTY, 350102, 350103, false",
    "COUNTY, 350102, 350100, false",
    "PREFECTURE, 350100, 350102, true",
    "PREFECTURE, 350100, 350200, false",
    "PREFECTURE, 331000, 331002, true",
    "PREFECTURE, 331000, 331102, false",
    "PROVINCE, 350000, 350102, true",
    "PROVINCE, 350000, 360102, false",
    "NATIONAL, 100000, 360102, true",
    "PROVINCE, US-NY, US-NY-NYC, true",
    "PROVINCE, US-NY, US-NYX, false"
  })
  void areaHoldsWhatLiesBelowItsCode(
      OrganisationLevel level, String region, String place, boolean covered) {
    var organisation =
        new OrganisationOnRecord(
            "ORG-1", level, region, false, LocalDate.of(2018, 12, 1), null, List.of());

    assertThat(organisation.covers(place)).isEqualTo(covered);
  }
}
