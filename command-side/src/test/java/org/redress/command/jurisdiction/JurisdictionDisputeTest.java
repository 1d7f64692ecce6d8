package org.redress.command.jurisdiction;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.KnownNeighbours.STATION;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.jurisdiction.JurisdictionSamples.EARLY;
import static org.redress.command.jurisdiction.JurisdictionSamples.LATE;
import static org.redress.command.jurisdiction.JurisdictionSamples.agree;
import static org.redress.command.jurisdiction.JurisdictionSamples.designate;
import static org.redress.command.jurisdiction.JurisdictionSamples.note;
import static org.redress.command.jurisdiction.JurisdictionSamples.raise;
import static org.redress.command.jurisdiction.JurisdictionSamples.refer;
import static org.redress.command.jurisdiction.JurisdictionSamples.route;

import org.junit.jupiter.api.Test;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;

class JurisdictionDisputeTest {

  @Test
  void twoAuthoritiesDisagree() {
    givenCase(file(), route(EARLY))
        .when(raise(LATE))
        .then(
            new JurisdictionDisputeRaised(
                CASE, hour(LATE), "J1", COUNTY, OTHER_COUNTY, note("样例:实际经营地不明")));
  }

  @Test
  void authorityDoesNotDisagreeWithItself() {
    givenCase(file())
        .when(raise(LATE, COUNTY, COUNTY))
        .thenRefused(
            CompetenceRefusal.DISPUTE_NEEDS_TWO_AUTHORITIES, "secondId", "another authority");
  }

  @Test
  void twoAuthoritiesAgree() {
    givenCase(file(), raise(EARLY))
        .when(agree(LATE, OTHER_COUNTY))
        .then(new JurisdictionDisputeSettled(CASE, hour(LATE), "J1", OTHER_COUNTY, hour(EARLY)));
  }

  @Test
  void theyDoNotAgreeOnAThird() {
    givenCase(file(), raise(EARLY))
        .when(agree(LATE, CITY))
        .thenRefused(
            CompetenceRefusal.NOT_A_PARTY_OF_THE_DISPUTE,
            "organisationId",
            COUNTY + " or " + OTHER_COUNTY);
  }

  @Test
  void commonSuperiorGetsTheMaterial() {
    givenCase(file(), raise(EARLY))
        .when(refer(LATE, CITY))
        .then(new JurisdictionDisputeReferred(CASE, hour(LATE), "J1", CITY));
  }

  @Test
  void commonSuperiorDesignates() {
    givenCase(file(), raise(EARLY), refer(10, CITY))
        .when(designate(LATE, CITY, OTHER_COUNTY))
        .then(
            new JurisdictionDesignated(
                CASE, hour(LATE), "J1", CITY, OTHER_COUNTY, hour(EARLY), hour(10)));
  }

  @Test
  void superiorOfOneAloneDoesNotDesignate() {
    givenCase(file(), raise(EARLY, STATION, OTHER_COUNTY))
        .when(designate(LATE, COUNTY, STATION))
        .thenRefused(
            CompetenceRefusal.NOT_COMMON_SUPERIOR,
            "designatedBy",
            "the common superior of both (Order 121 Art. 33)");
  }

  @Test
  void laterDisputeHasTheNextNumber() {
    givenCase(file(), raise(EARLY), agree(10, COUNTY))
        .when(raise(LATE))
        .then(
            new JurisdictionDisputeRaised(
                CASE, hour(LATE), "J2", COUNTY, OTHER_COUNTY, note("样例:实际经营地不明")));
  }
}
