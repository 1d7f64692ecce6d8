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
import static org.redress.command.jurisdiction.JurisdictionSamples.competent;
import static org.redress.command.jurisdiction.JurisdictionSamples.note;
import static org.redress.command.jurisdiction.JurisdictionSamples.route;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.events.jurisdiction.RespondentKind;

class RecordJurisdictionTest {

  @Test
  void competenceNamesThePlaceTheReasonAndTheArticle() {
    givenCase(file())
        .when(competent(EARLY))
        .then(
            new JurisdictionRecorded(
                CASE,
                hour(EARLY),
                COUNTY,
                RespondentKind.ORDINARY_OPERATOR,
                ConnectingPlace.DOMICILE,
                CompetenceReason.FIRST_RECEIVER,
                "Order 121 Art. 13",
                note("样例:住所在本县")));
  }

  @Test
  void placeThatMakesNobodyCompetentIsRefused() {
    givenCase(file())
        .when(
            competent(
                EARLY,
                RespondentKind.IN_PLATFORM_SELLER_UNREACHABLE,
                ConnectingPlace.SHOWN_ADDRESS))
        .thenRefused(
            CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
            "place",
            "PLATFORM_DOMICILE (Order 121 Art. 13)");
  }

  @Test
  void organisationThatIsNotOnRecordIsRefused() {
    givenCase(file())
        .when(
            new RecordJurisdiction(
                CASE,
                hour(EARLY),
                "ORG-999999",
                RespondentKind.ORDINARY_OPERATOR,
                ConnectingPlace.DOMICILE,
                CompetenceReason.CONNECTING_PLACE,
                null))
        .thenRefused(
            InputRefusal.ORGANISATION_UNKNOWN,
            "organisationId",
            "an organisation that exists on that day");
  }

  @Test
  void authorityThatDoesNotHaveTheComplaintIsNotMadeCompetent() {
    givenCase(file(), route(EARLY, CITY, OTHER_COUNTY))
        .when(competent(LATE))
        .thenRefused(
            JurisdictionRefusal.CASE_ALREADY_ROUTED,
            "",
            "the organisation that has it, or after it returned the complaint");
  }

  @Test
  void competenceBeforeTheReceiptIsRefused() {
    givenCase(file())
        .when(competent(-1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }
}
