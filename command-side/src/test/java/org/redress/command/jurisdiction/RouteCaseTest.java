package org.redress.command.jurisdiction;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.jurisdiction.JurisdictionSamples.EARLY;
import static org.redress.command.jurisdiction.JurisdictionSamples.LATE;
import static org.redress.command.jurisdiction.JurisdictionSamples.giveBack;
import static org.redress.command.jurisdiction.JurisdictionSamples.note;
import static org.redress.command.jurisdiction.JurisdictionSamples.route;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;

class RouteCaseTest {

  @Test
  void centreRoutesTheComplaint() {
    givenCase(file()).when(route(EARLY)).then(new CaseRouted(CASE, hour(EARLY), CITY, COUNTY));
  }

  @Test
  void unitWithoutPowerDoesNotPassTheComplaintOn() {
    givenCase(file(), route(EARLY))
        .when(route(LATE, COUNTY, OTHER_COUNTY))
        .thenRefused(
            CompetenceRefusal.ROUTING_ONLY_BY_CENTRE,
            "centreId",
            "an intake centre (Order 121 Art. 41)");
  }

  @Test
  void unitReturnsTheComplaintAndTheCentreRoutesItAgain() {
    givenCase(file(), route(EARLY), giveBack(10))
        .when(route(LATE, CITY, OTHER_COUNTY))
        .then(new CaseRouted(CASE, hour(LATE), CITY, OTHER_COUNTY));
  }

  @Test
  void returningSaysWhyTheUnitHasNoPower() {
    givenCase(file(), route(EARLY))
        .when(giveBack(LATE))
        .then(new CaseReturned(CASE, hour(LATE), COUNTY, note("样例:不在本县")));
  }

  @Test
  void unitThatDoesNotHaveTheComplaintDoesNotReturnIt() {
    givenCase(file(), route(EARLY))
        .when(giveBack(LATE, OTHER_COUNTY))
        .thenRefused(JurisdictionRefusal.CASE_NOT_WITH_ORGANISATION, "organisationId", COUNTY);
  }

  @Test
  void routingBeforeTheReturnIsRefused() {
    givenCase(file(), route(EARLY), giveBack(10))
        .when(route(9))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T11:30:00Z");
  }
}
