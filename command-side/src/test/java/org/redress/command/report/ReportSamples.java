package org.redress.command.report;

import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTargetKind;
import org.redress.events.report.ReportTestKind;

/**
 * The commands of one ordinary report, hour by hour from its receipt, and the reports around it:
 * one that came an hour before, one that came nine hours after, one about another operator.
 */
final class ReportSamples {

  static final String REPORT = "RP-2026-000001";
  static final String EARLIER = "RP-2026-000000";
  static final String LATER = "RP-2026-000002";
  static final String ABOUT_ANOTHER = "RP-2026-000003";
  static final String ENFORCEMENT = "E-2026-000001";

  static final int TEST_BEGUN = 10;
  static final int TEST_ENDED = 20;
  static final int DECIDED = 30;
  static final int CLOSED = 90;

  static final Operator TARGET = new Operator("样例商店 001", "样例路 2 号", CODE, null);
  static final ImportOrigin ORIGIN = new ImportOrigin("sample", "row-1");

  private ReportSamples() {}

  /** The reports around the one that the samples are about. */
  static Optional<ReportFiled> find(String reportId) {
    return Optional.ofNullable(
        switch (reportId) {
          case EARLIER -> other(EARLIER, -1, MERCHANT);
          case LATER -> other(LATER, 9, MERCHANT);
          case ABOUT_ANOTHER -> other(ABOUT_ANOTHER, 0, "stall-1");
          case REPORT -> other(REPORT, 0, MERCHANT);
          default -> null;
        });
  }

  private static ReportFiled other(String reportId, int hour, String merchantId) {
    return new ReportFiled(
        reportId,
        hour(hour),
        Channel.PHONE,
        null,
        false,
        new Operator("样例商店", null, null, merchantId),
        new Protected(PersonalDataKind.FREE_TEXT, "reporter", "样例:线索"),
        null,
        REGION,
        null,
        null,
        null,
        null,
        null);
  }

  static FileReport.Reporter reporter() {
    return new FileReport.Reporter(
        text("举报人 001"), text("00000000003"), text("样例路 3 号"), text("000000000000000003"));
  }

  static FileReport file() {
    return file(reporter(), TARGET, text("样例:购货凭证"), null);
  }

  static FileReport anonymous() {
    return file(null, TARGET, text("样例:购货凭证"), null);
  }

  /** A record from elsewhere that has none of what only live work must have. */
  static FileReport imported() {
    return file(new FileReport.Reporter(text("记录未载明"), null, null, null), TARGET, null, ORIGIN);
  }

  static FileReport file(
      FileReport.@Nullable Reporter reporter,
      Operator target,
      @Nullable PersonalText factualBasis,
      @Nullable ImportOrigin origin) {
    return new FileReport(
        REPORT,
        hour(0),
        Channel.HOTLINE_12315,
        reporter,
        true,
        target,
        text("样例:以次充好"),
        factualBasis,
        REGION,
        new Classification("12315", "质量"),
        null,
        "L-2026-000001",
        "C-2026-000001",
        origin);
  }

  static ReturnReport giveBack(ReportReturnGround ground, ReportNoticeWay toldBy) {
    return new ReturnReport(REPORT, hour(5), ground, "样例市场监督管理局", toldBy);
  }

  static ReturnReport giveBack() {
    return giveBack(ReportReturnGround.OTHER_MARKET_AUTHORITY, ReportNoticeWay.PHONE);
  }

  static ReturnReport giveBackToCentre() {
    return giveBack(ReportReturnGround.UNIT_WITHOUT_POWER, null);
  }

  static RouteReport route() {
    return new RouteReport(REPORT, hour(7), "station-2");
  }

  static ExtendVerification extend() {
    return new ExtendVerification(REPORT, hour(25), "head-001", text("样例:情况特殊"));
  }

  static StartReportTest startTest() {
    return new StartReportTest(
        REPORT, hour(TEST_BEGUN), ReportTestKind.RIGHT_HOLDER_IDENTIFICATION, "样例权利人");
  }

  static EndReportTest endTest() {
    return new EndReportTest(REPORT, hour(TEST_ENDED), text("样例:非其生产"));
  }

  static MergeNewFacts merge() {
    return new MergeNewFacts(REPORT, hour(26), LATER);
  }

  static DropRepeatedReport drop() {
    return new DropRepeatedReport(REPORT, hour(12), EARLIER, false);
  }

  static DecideReportFiling decideToFile() {
    return new DecideReportFiling(REPORT, hour(DECIDED), FilingDecision.FILED, ENFORCEMENT, null);
  }

  static DecideReportFiling decideNotToFile() {
    return new DecideReportFiling(
        REPORT, hour(DECIDED), FilingDecision.NOT_FILED, null, text("样例:无违法事实"));
  }

  static TellReporter tell() {
    return tell(ReportNoticeBasis.ADVERTISING_LAW_53, null);
  }

  static TellReporter tell(@Nullable ReportNoticeBasis basis, @Nullable String citation) {
    return new TellReporter(
        REPORT, hour(40), basis, citation, ReportNoticeWay.PHONE, text("样例:已立案"));
  }

  static ReferToPolice refer() {
    return new ReferToPolice(
        REPORT, hour(95), PoliceReferralGround.PLANTED, "样例公安局", text("样例:监控录像"));
  }

  static CloseReport close(ReportOutcome outcome) {
    return new CloseReport(REPORT, hour(CLOSED), outcome);
  }

  /** The county has the report and the conduct took place there. */
  static RecordReportJurisdiction found(int hour) {
    return found(hour, COUNTY, COUNTY);
  }

  static RecordReportJurisdiction found(int hour, String receiver, String authority) {
    return found(
        hour,
        receiver,
        authority,
        ReportTargetKind.ORDINARY_CONDUCT,
        ReportPlace.PLACE_OF_CONDUCT,
        ReportPowerReason.PLACE);
  }

  /** The place lies in the county that has the sample's region, or in the one beside it. */
  static RecordReportJurisdiction found(
      int hour,
      String receiver,
      String authority,
      ReportTargetKind target,
      ReportPlace place,
      ReportPowerReason reason) {
    return new RecordReportJurisdiction(
        REPORT,
        hour(hour),
        receiver,
        authority,
        null,
        null,
        target,
        place,
        authority.equals(OTHER_COUNTY) ? "350103" : REGION,
        reason,
        text("样例:现场照片"));
  }

  static RaiseReportJurisdictionDispute raise(int hour) {
    return new RaiseReportJurisdictionDispute(
        REPORT, hour(hour), COUNTY, OTHER_COUNTY, text("样例:行为发生地不明"));
  }

  static ReferReportJurisdictionDispute goUp(int hour) {
    return new ReferReportJurisdictionDispute(REPORT, hour(hour), CITY);
  }

  static SettleReportJurisdictionDispute agree(int hour, String authority) {
    return new SettleReportJurisdictionDispute(REPORT, hour(hour), authority);
  }

  static DesignateReportJurisdiction designate(int hour, String authority) {
    return new DesignateReportJurisdiction(REPORT, hour(hour), CITY, authority);
  }

  static Protected note(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
