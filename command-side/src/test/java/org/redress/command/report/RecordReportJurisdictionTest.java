package org.redress.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.KnownNeighbours.STATION;
import static org.redress.command.Spec.givenReport;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.agree;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.designate;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.found;
import static org.redress.command.report.ReportSamples.giveBackToCentre;
import static org.redress.command.report.ReportSamples.imported;
import static org.redress.command.report.ReportSamples.note;
import static org.redress.command.report.ReportSamples.raise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.Spec;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionRecorded;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReportTargetKind;

class RecordReportJurisdictionTest {

  private static Spec.Answer<ReportEvent> when(RecordReportJurisdiction command) {
    return givenReport(ReportSamples::find, file()).when(command);
  }

  private static RecordReportJurisdiction byStation(
      String authority, @Nullable String station, @Nullable String law) {
    return new RecordReportJurisdiction(
        REPORT,
        hour(3),
        STATION,
        authority,
        station,
        law,
        ReportTargetKind.ORDINARY_CONDUCT,
        ReportPlace.PLACE_OF_CONDUCT,
        REGION,
        ReportPowerReason.PLACE,
        null);
  }

  private static RecordReportJurisdiction ofPlatform(
      String receiver, String authority, ReportPowerReason reason) {
    return found(
        3,
        receiver,
        authority,
        ReportTargetKind.IN_PLATFORM_SELLER,
        ReportPlace.PLATFORM_DOMICILE,
        reason);
  }

  @Test
  void powerFollowsFromThePlaceOfConduct() {
    when(found(3))
        .then(
            new ReportJurisdictionRecorded(
                REPORT,
                hour(3),
                COUNTY,
                COUNTY,
                null,
                null,
                ReportTargetKind.ORDINARY_CONDUCT,
                ReportPlace.PLACE_OF_CONDUCT,
                REGION,
                ReportPowerReason.PLACE,
                Regime.ORDER_121,
                "Order 121 Art. 29",
                true,
                note("样例:现场照片")));
  }

  @Test
  void placeThatGivesNoPowerIsRefusedAndTheArticleNamed() {
    when(found(
            3,
            COUNTY,
            COUNTY,
            ReportTargetKind.ORDINARY_CONDUCT,
            ReportPlace.DOMICILE,
            ReportPowerReason.PLACE))
        .thenRefused(
            CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
            "place",
            "PLACE_OF_CONDUCT (Order 121 Art. 29)");
  }

  @Test
  void platformOfASellerHasThePowerOnlyAsTheFirstToReceive() {
    when(ofPlatform(COUNTY, COUNTY, ReportPowerReason.PLACE))
        .thenRefused(
            CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
            "reason",
            "ACTUAL_PLACE or PLATFORM_DOMICILE as FIRST_RECEIVER (Order 121 Art. 31)");
    when(ofPlatform(COUNTY, COUNTY, ReportPowerReason.FIRST_RECEIVER))
        .thenOne(ReportJurisdictionRecorded.class);
  }

  @Test
  void whoeverReceivedItFirstHasTheReport() {
    when(ofPlatform(COUNTY, OTHER_COUNTY, ReportPowerReason.FIRST_RECEIVER))
        .thenRefused(
            ReportRefusal.FIRST_RECEIPT_BY_ANOTHER,
            "organisationId",
            COUNTY + " (Order 121 Art. 31)");
  }

  @Test
  void placeOutsideTheAreaGivesNoPower() {
    when(new RecordReportJurisdiction(
            REPORT,
            hour(3),
            COUNTY,
            COUNTY,
            null,
            null,
            ReportTargetKind.PLATFORM_OPERATOR_OR_OWN_SITE,
            ReportPlace.DOMICILE,
            "350103",
            ReportPowerReason.PLACE,
            null))
        .thenRefused(
            ReportRefusal.PLACE_OUTSIDE_AREA,
            "placeRegion",
            "a place in the area of the authority (Order 121 Art. 31)");
  }

  @Test
  void authorityAboveTheCountyHasThePowerOverItsWholeArea() {
    when(found(3, CITY, CITY)).thenOne(ReportJurisdictionRecorded.class);
  }

  @Test
  void stationActsInTheNameOfItsAuthority() {
    var recorded = when(byStation(COUNTY, STATION, null)).thenOne(ReportJurisdictionRecorded.class);
    assertThat(recorded.withPower()).isTrue();
  }

  @Test
  void stationHasNoNameOfItsOwnUnlessALawSaysSo() {
    when(byStation(STATION, null, null))
        .thenRefused(
            ReportRefusal.STATION_IS_NO_AUTHORITY,
            "organisationId",
            "its authority (Order 121 Art. 30)");
    when(byStation(STATION, null, "样例规定第二条")).thenOne(ReportJurisdictionRecorded.class);
  }

  @Test
  void stationOfAnotherAuthorityIsRefused() {
    when(new RecordReportJurisdiction(
            REPORT,
            hour(3),
            STATION,
            OTHER_COUNTY,
            STATION,
            null,
            ReportTargetKind.ORDINARY_CONDUCT,
            ReportPlace.PLACE_OF_CONDUCT,
            "350103",
            ReportPowerReason.PLACE,
            null))
        .thenRefused(
            ReportRefusal.NOT_A_STATION_OF_THE_AUTHORITY,
            "stationId",
            "a station of the authority (Order 121 Art. 30)");
  }

  @Test
  void organisationThatIsNotOnRecordIsRefused() {
    when(found(3, "ORG-999999", COUNTY))
        .thenRefused(
            InputRefusal.ORGANISATION_UNKNOWN,
            "receiverId",
            "an organisation that exists on that day");
  }

  @Test
  void findingBeforeTheReceiptIsRefused() {
    when(found(-1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void advertisementHandedOverIsARuleOfOrder20Alone() {
    var handedOver =
        found(
            3,
            COUNTY,
            COUNTY,
            ReportTargetKind.MASS_MEDIA_ADVERT,
            ReportPlace.ADVERTISER_PLACE,
            ReportPowerReason.HANDED_OVER);
    when(handedOver)
        .thenRefused(
            CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
            "place",
            "PUBLISHER_PLACE (Order 121 Art. 32)");
    var recorded =
        givenReport(ReportSamples::find, received(hour(0).minus(20, ChronoUnit.DAYS)))
            .when(handedOver)
            .thenOne(ReportJurisdictionRecorded.class);
    assertThat(recorded.article()).isEqualTo("Order 20 Art. 28");
    assertThat(recorded.regime()).isEqualTo(Regime.ORDER_20_AND_REGULATIONS);
  }

  @Test
  void dayOfWhichNoRulesAreKnownIsRefused() {
    givenReport(ReportSamples::find, received(Instant.parse("2019-12-30T02:00:00Z")))
        .when(found(3))
        .thenRefused(ReportRefusal.REPORT_RULES_UNKNOWN, "", "a report received since 2020-01-01");
  }

  private static FileReport received(Instant at) {
    FileReport now = file();
    return new FileReport(
        now.reportId(),
        at,
        now.channel(),
        now.reporter(),
        now.insider(),
        now.target(),
        now.clue(),
        now.factualBasis(),
        now.region(),
        now.problemClass(),
        now.objectClass(),
        now.letterId(),
        now.caseId(),
        null);
  }

  @Test
  void reportWithThePowerElsewhereIsReturnedAndNotDecided() {
    givenReport(ReportSamples::find, file(), found(3, COUNTY, OTHER_COUNTY))
        .when(decideToFile())
        .thenRefused(
            ReportRefusal.REPORT_WITHOUT_POWER, "", "return the report (Order 121 Art. 34)");
    givenReport(ReportSamples::find, file(), found(3, COUNTY, OTHER_COUNTY))
        .when(returnTo(OTHER_COUNTY))
        .thenOne(ReportReturned.class);
  }

  @Test
  void returnNamesTheAuthorityThatWasFound() {
    givenReport(ReportSamples::find, file(), found(3, COUNTY, OTHER_COUNTY))
        .when(returnTo(CITY))
        .thenRefused(
            ReportRefusal.FINDING_CONTRADICTED, "competent", OTHER_COUNTY + " (Order 121 Art. 34)");
  }

  @Test
  void whoHasThePowerDoesNotReturnForWantOfIt() {
    givenReport(ReportSamples::find, file(), found(3))
        .when(giveBackToCentre())
        .thenRefused(
            ReportRefusal.FINDING_CONTRADICTED,
            "ground",
            "what was found, or another finding before");
  }

  @Test
  void placeDoesNotSayWhetherItIsAMatterOfMarketRegulation() {
    givenReport(ReportSamples::find, file(), found(3))
        .when(
            new ReturnReport(
                REPORT, hour(5), ReportReturnGround.OTHER_DEPARTMENT, null, ReportNoticeWay.SMS))
        .thenOne(ReportReturned.class);
  }

  @Test
  void centreRoutesToTheAuthorityThatWasFoundOrItsStation() {
    Spec<ReportState, ReportCommand, ReportEvent> atCentre =
        givenReport(ReportSamples::find, file(), giveBackToCentre(), found(6, CITY, COUNTY));
    atCentre
        .when(new RouteReport(REPORT, hour(7), OTHER_COUNTY))
        .thenRefused(
            ReportRefusal.FINDING_CONTRADICTED,
            "unit",
            "what was found, or another finding before");
    atCentre.when(new RouteReport(REPORT, hour(7), COUNTY)).thenOne(ReportRouted.class);
    atCentre.when(new RouteReport(REPORT, hour(7), STATION)).thenOne(ReportRouted.class);
  }

  @Test
  void routedReportIsWhereThePowerIs() {
    givenReport(
            ReportSamples::find,
            file(),
            giveBackToCentre(),
            found(6, CITY, COUNTY),
            new RouteReport(REPORT, hour(7), COUNTY))
        .when(decideToFile())
        .thenOne(ReportFilingDecided.class);
  }

  @Test
  void whatWasAgreedOrDesignatedIsNotFoundOtherwise() {
    givenReport(ReportSamples::find, file(), raise(3), agree(4, COUNTY))
        .when(found(5, COUNTY, OTHER_COUNTY))
        .thenRefused(
            ReportRefusal.POWER_ALREADY_SETTLED, "organisationId", COUNTY + " (Order 121 Art. 33)");
    givenReport(ReportSamples::find, file(), raise(3), designate(4, OTHER_COUNTY))
        .when(found(5, COUNTY, OTHER_COUNTY))
        .thenOne(ReportJurisdictionRecorded.class);
  }

  @Test
  void decisionBeforeTheFindingIsRefused() {
    givenReport(ReportSamples::find, file(), found(50))
        .when(decideToFile())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T03:30:00Z");
  }

  @Test
  void importedReportKeepsItsOddTimes() {
    givenReport(ReportSamples::find, imported())
        .when(found(-1))
        .thenOne(ReportJurisdictionRecorded.class);
  }

  @Test
  void noteThatSaysNothingIsRefused() {
    when(new RecordReportJurisdiction(
            REPORT,
            hour(3),
            COUNTY,
            COUNTY,
            null,
            null,
            ReportTargetKind.ORDINARY_CONDUCT,
            ReportPlace.PLACE_OF_CONDUCT,
            REGION,
            ReportPowerReason.PLACE,
            text(" ")))
        .thenRefused(InputRefusal.FIELD_BLANK, "note", "a text");
  }

  private static ReturnReport returnTo(String authority) {
    return new ReturnReport(
        REPORT,
        hour(5),
        ReportReturnGround.OTHER_MARKET_AUTHORITY,
        authority,
        ReportNoticeWay.PHONE);
  }
}
