package org.redress.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenOrganisation;
import static org.redress.command.organisation.OrganisationSamples.AT;
import static org.redress.command.organisation.OrganisationSamples.CITY_ON_RECORD;
import static org.redress.command.organisation.OrganisationSamples.FROM;
import static org.redress.command.organisation.OrganisationSamples.county;
import static org.redress.command.organisation.OrganisationSamples.end;
import static org.redress.command.organisation.OrganisationSamples.register;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.OrganisationOnRecord;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.organisation.OrganisationRegistered;

class RegisterOrganisationTest {

  private static final String FIT = "an organisation of a higher level in whose area it lies";

  @Test
  void countyTakesItsPlaceBelowItsCity() {
    givenOrganisation(CITY_ON_RECORD)
        .when(county())
        .then(
            new OrganisationRegistered(
                "ORG-350102",
                AT,
                "样例市场监督管理局",
                null,
                OrganisationLevel.COUNTY,
                "ORG-350100",
                "350102",
                "350102",
                false,
                FROM));
  }

  @Test
  void stationHasNoCodeAndLiesWhereItsAuthorityIs() {
    assertThat(
            givenOrganisation(CITY_ON_RECORD)
                .when(register("OU-1", OrganisationLevel.STATION, null, "ORG-350100"))
                .thenOne(OrganisationRegistered.class)
                .region())
        .isEqualTo("350100");
  }

  @Test
  void nationalLevelHasNothingAboveIt() {
    givenOrganisation(null)
        .when(register("ORG-100000", OrganisationLevel.NATIONAL, "100000", null))
        .thenOne(OrganisationRegistered.class);
    givenOrganisation(CITY_ON_RECORD)
        .when(register("ORG-100000", OrganisationLevel.NATIONAL, "100000", "ORG-350100"))
        .thenRefused(OrganisationRefusal.ORGANISATION_PARENT_MISMATCH, "parentId", "none");
  }

  @Test
  void organisationBelowNobodyIsRefused() {
    givenOrganisation(null)
        .when(county())
        .thenRefused(InputRefusal.ORGANISATION_UNKNOWN, "parentId", "an organisation on record");
  }

  @Test
  void parentOfTheSameLevelIsRefused() {
    givenOrganisation(CITY_ON_RECORD)
        .when(register("ORG-350200", OrganisationLevel.PREFECTURE, "350200", "ORG-350100"))
        .thenRefused(OrganisationRefusal.ORGANISATION_PARENT_MISMATCH, "parentId", FIT);
  }

  @Test
  void parentOfAnotherAreaIsRefused() {
    givenOrganisation(CITY_ON_RECORD)
        .when(county("ORG-350203", "350203", "ORG-350100"))
        .thenRefused(OrganisationRefusal.ORGANISATION_PARENT_MISMATCH, "parentId", FIT);
  }

  @Test
  void parentThatDoesNotExistOnTheFirstDayIsRefused() {
    var ended =
        new OrganisationOnRecord(
            "ORG-350100",
            OrganisationLevel.PREFECTURE,
            "350100",
            true,
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2018, 11, 30),
            List.of());
    givenOrganisation(ended)
        .when(county())
        .thenRefused(OrganisationRefusal.ORGANISATION_PARENT_MISMATCH, "parentId", FIT);
  }

  @Test
  void codeOfAnotherLevelIsRefused() {
    givenOrganisation(CITY_ON_RECORD)
        .when(county("ORG-350100", "350100", "ORG-350100"))
        .thenRefused(
            OrganisationRefusal.ORGANISATION_CODE_MISMATCH,
            "code",
            "six digits of which the last two are not 0");
  }

  @Test
  void idFollowsFromTheCode() {
    givenOrganisation(CITY_ON_RECORD)
        .when(county("OU-1", "350102", "ORG-350100"))
        .thenRefused(OrganisationRefusal.ORGANISATION_ID_MISMATCH, "organisationId", "ORG-350102");
  }

  @Test
  void stationDoesNotLookAsIfItHadACode() {
    givenOrganisation(CITY_ON_RECORD)
        .when(register("ORG-350109", OrganisationLevel.STATION, null, "ORG-350100"))
        .thenRefused(
            OrganisationRefusal.ORGANISATION_ID_MISMATCH,
            "organisationId",
            "an id that is not made of a code");
  }

  @Test
  void codeIsNeverUsedAgain() {
    givenOrganisation(CITY_ON_RECORD, county(), end())
        .when(county())
        .thenRefused(
            OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED,
            "organisationId",
            "an id and a code that were never used");
  }
}
