package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.CODE;
import static org.redress.events.Samples.MERCHANT;
import static org.redress.events.Samples.ODD;
import static org.redress.events.Samples.REGION;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.note;

import java.util.List;
import org.redress.events.clock.Regime;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.NewFactsMerged;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportClosed;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportJurisdictionRecorded;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportReferredToPolice;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReportTargetKind;
import org.redress.events.report.ReportTestEnded;
import org.redress.events.report.ReportTestKind;
import org.redress.events.report.ReportTestStarted;
import org.redress.events.report.ReportVerificationExtended;
import org.redress.events.report.Reporter;
import org.redress.events.report.ReporterTold;

/** One sample of every event of a report. */
final class ReportEventSamples {

  private static final String REPORT = "RP-2026-000001";
  private static final String OTHER = "RP-2026-000002";
  private static final String REPORTER = "reporter";
  private static final String COUNTY = "ORG-350102";
  private static final String OTHER_COUNTY = "ORG-350103";
  private static final String CITY = "ORG-350100";
  private static final String STATION = "OU-350102-1";

  private ReportEventSamples() {}

  private static Protected words(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, REPORTER, value);
  }

  static List<DomainEvent> all() {
    return List.of(
        new ReportFiled(
            REPORT,
            afterFiling(0),
            Channel.PLATFORM_12315,
            new Reporter(
                new Protected(PersonalDataKind.NAME, REPORTER, "举报人 001"),
                new Protected(PersonalDataKind.PHONE, REPORTER, "00000000003"),
                new Protected(PersonalDataKind.ADDRESS, REPORTER, "样例路 3 号"),
                new Protected(PersonalDataKind.ID_NUMBER, REPORTER, "000000000000000003")),
            true,
            new Operator("样例商店 001", "样例路 2 号", CODE, MERCHANT),
            words("样例:以次充好"),
            words("样例:购货凭证"),
            REGION,
            new Classification("12315", "质量"),
            new Classification("12315", "家用电器"),
            "L-2026-000001",
            CASE,
            new ImportOrigin("sample", "row-2")),
        new ReportReturned(
            REPORT,
            afterFiling(5),
            ReportReturnGround.OTHER_MARKET_AUTHORITY,
            "样例市场监督管理局",
            ReportNoticeWay.PHONE),
        new ReportRouted(REPORT, afterFiling(6), "station-2"),
        new ReportVerificationExtended(REPORT, afterFiling(25), "head-001", note("样例:情况特殊")),
        new ReportTestStarted(
            REPORT, afterFiling(10), "T1", ReportTestKind.RIGHT_HOLDER_IDENTIFICATION, "样例权利人"),
        new ReportTestEnded(REPORT, afterFiling(20), "T1", note("样例:非其生产")),
        new NewFactsMerged(REPORT, afterFiling(26), OTHER, afterFiling(9)),
        new RepeatedReportDropped(OTHER, afterFiling(27), REPORT, true),
        new ReportFilingDecided(
            REPORT,
            afterFiling(30),
            FilingDecision.FILED,
            "E-2026-000001",
            note("样例:无违法事实"),
            REGION,
            MERCHANT,
            ODD),
        new ReporterTold(
            REPORT,
            afterFiling(40),
            ReportNoticeBasis.OTHER,
            "样例规定第一条",
            ReportNoticeWay.LETTER,
            words("样例:已立案")),
        new ReportReferredToPolice(
            REPORT, afterFiling(41), PoliceReferralGround.PLANTED, "样例公安局", words("样例:录像")),
        new ReportJurisdictionRecorded(
            REPORT,
            afterFiling(1),
            STATION,
            COUNTY,
            STATION,
            "样例规定第二条",
            ReportTargetKind.IN_PLATFORM_SELLER,
            ReportPlace.PLATFORM_DOMICILE,
            REGION,
            ReportPowerReason.FIRST_RECEIVER,
            Regime.ORDER_121,
            "Order 121 Art. 31",
            true,
            note("样例:平台住所在本区")),
        new ReportJurisdictionDisputeRaised(
            REPORT, afterFiling(2), "J1", COUNTY, OTHER_COUNTY, note("样例:行为发生地不明")),
        new ReportJurisdictionDisputeReferred(REPORT, afterFiling(3), "J1", CITY),
        new ReportJurisdictionDisputeSettled(REPORT, afterFiling(4), "J1", COUNTY, afterFiling(2)),
        new ReportJurisdictionDesignated(
            REPORT, afterFiling(4), "J1", CITY, OTHER_COUNTY, afterFiling(2), afterFiling(3)),
        new ReportClosed(REPORT, afterFiling(90), ReportOutcome.PENALTY, REGION, MERCHANT, ODD));
  }
}
