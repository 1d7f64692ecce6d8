package org.redress.command.report;

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
import static org.redress.command.report.ReportSamples.giveBack;
import static org.redress.command.report.ReportSamples.goUp;
import static org.redress.command.report.ReportSamples.note;
import static org.redress.command.report.ReportSamples.raise;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;

class ReportJurisdictionDisputeTest {

  @Test
  void twoAuthoritiesDisagree() {
    givenReport(ReportSamples::find, file())
        .when(raise(3))
        .then(
            new ReportJurisdictionDisputeRaised(
                REPORT, hour(3), "J1", COUNTY, OTHER_COUNTY, note("样例:行为发生地不明")));
  }

  @Test
  void authorityDoesNotDisagreeWithItself() {
    givenReport(ReportSamples::find, file())
        .when(new RaiseReportJurisdictionDispute(REPORT, hour(3), COUNTY, COUNTY, text("样例")))
        .thenRefused(
            CompetenceRefusal.DISPUTE_NEEDS_TWO_AUTHORITIES, "secondId", "another authority");
  }

  @Test
  void nobodyActsOnAPowerThatIsDisputed() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(decideToFile())
        .thenRefused(
            CompetenceRefusal.JURISDICTION_DISPUTE_OPEN, "", "settle the dispute, or designate");
    givenReport(ReportSamples::find, file(), raise(3))
        .when(giveBack())
        .thenRefused(
            CompetenceRefusal.JURISDICTION_DISPUTE_OPEN, "", "settle the dispute, or designate");
  }

  @Test
  void twoAuthoritiesAgreeAndTheReportGoesOn() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(agree(10, OTHER_COUNTY))
        .then(new ReportJurisdictionDisputeSettled(REPORT, hour(10), "J1", OTHER_COUNTY, hour(3)));
    givenReport(ReportSamples::find, file(), raise(3), agree(10, OTHER_COUNTY))
        .when(decideToFile())
        .thenOne(ReportFilingDecided.class);
  }

  @Test
  void theyDoNotAgreeOnAThird() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(agree(10, CITY))
        .thenRefused(
            CompetenceRefusal.NOT_A_PARTY_OF_THE_DISPUTE,
            "organisationId",
            COUNTY + " or " + OTHER_COUNTY);
  }

  @Test
  void commonSuperiorGetsTheMaterialAndDesignates() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(goUp(5))
        .then(new ReportJurisdictionDisputeReferred(REPORT, hour(5), "J1", CITY));
    givenReport(ReportSamples::find, file(), raise(3), goUp(5))
        .when(designate(10, OTHER_COUNTY))
        .then(
            new ReportJurisdictionDesignated(
                REPORT, hour(10), "J1", CITY, OTHER_COUNTY, hour(3), hour(5)));
  }

  @Test
  void superiorMayDesignateOfItsOwnAccord() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(designate(10, COUNTY))
        .then(
            new ReportJurisdictionDesignated(REPORT, hour(10), "J1", CITY, COUNTY, hour(3), null));
  }

  @Test
  void superiorOfOneAloneDoesNotDesignate() {
    givenReport(
            ReportSamples::find,
            file(),
            new RaiseReportJurisdictionDispute(REPORT, hour(3), STATION, OTHER_COUNTY, text("样例")))
        .when(new DesignateReportJurisdiction(REPORT, hour(10), COUNTY, STATION))
        .thenRefused(
            CompetenceRefusal.NOT_COMMON_SUPERIOR,
            "designatedBy",
            "the common superior of both (Order 121 Art. 33)");
  }

  @Test
  void laterDisputeHasTheNextNumber() {
    givenReport(ReportSamples::find, file(), raise(3), agree(4, COUNTY))
        .when(raise(9))
        .then(
            new ReportJurisdictionDisputeRaised(
                REPORT, hour(9), "J2", COUNTY, OTHER_COUNTY, note("样例:行为发生地不明")));
  }

  @Test
  void agreementBeforeTheDisputeIsRefused() {
    givenReport(ReportSamples::find, file(), raise(3))
        .when(agree(2, COUNTY))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T04:30:00Z");
  }
}
