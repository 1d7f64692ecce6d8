package org.redress.command.report;

import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.KnownNeighbours.STATION;
import static org.redress.command.report.ReportSamples.ABOUT_ANOTHER;
import static org.redress.command.report.ReportSamples.EARLIER;
import static org.redress.command.report.ReportSamples.ENFORCEMENT;
import static org.redress.command.report.ReportSamples.LATER;
import static org.redress.command.report.ReportSamples.ORIGIN;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.TARGET;

import org.redress.command.Dice;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.PoliceReferralGround;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportTargetKind;
import org.redress.events.report.ReportTestKind;

/** Commands about one report in any order and with any values. */
final class RandomReportCommands {

  private final Dice dice;

  RandomReportCommands(Dice dice) {
    this.dice = dice;
  }

  ReportCommand next() {
    return switch (dice.below(12)) {
      case 0, 1, 2, 3, 4, 5 -> jurisdiction();
      case 6, 7, 8 -> verification();
      case 9 -> ending();
      default -> sending();
    };
  }

  FileReport file() {
    return new FileReport(
        REPORT,
        dice.moment(),
        dice.pick(Channel.class),
        dice.chance(70)
            ? new FileReport.Reporter(
                dice.personal(), dice.personal(), dice.personal(), dice.personal())
            : null,
        dice.chance(30),
        TARGET,
        dice.personal(),
        dice.personal(),
        dice.region(),
        null,
        null,
        null,
        null,
        dice.chance(10) ? ORIGIN : null);
  }

  private ReportCommand jurisdiction() {
    return switch (dice.below(8)) {
      case 0, 1, 2 ->
          new RecordReportJurisdiction(
              REPORT,
              dice.moment(),
              organisation(),
              dice.pick(COUNTY, COUNTY, OTHER_COUNTY, STATION),
              dice.chance(30) ? STATION : null,
              dice.chance(20) ? dice.text() : null,
              dice.pick(ReportTargetKind.ORDINARY_CONDUCT, dice.pick(ReportTargetKind.class)),
              dice.pick(ReportPlace.PLACE_OF_CONDUCT, dice.pick(ReportPlace.class)),
              dice.pick("350102", "350103", dice.region()),
              dice.pick(ReportPowerReason.PLACE, dice.pick(ReportPowerReason.class)),
              dice.maybe(dice::personal));
      case 3, 4 ->
          new RaiseReportJurisdictionDispute(
              REPORT, dice.moment(), organisation(), organisation(), dice.personal());
      case 5 -> new ReferReportJurisdictionDispute(REPORT, dice.moment(), dice.pick(CITY, COUNTY));
      case 6 -> new SettleReportJurisdictionDispute(REPORT, dice.moment(), organisation());
      default ->
          new DesignateReportJurisdiction(
              REPORT, dice.moment(), dice.pick(CITY, COUNTY), organisation());
    };
  }

  private String organisation() {
    return dice.pick(COUNTY, COUNTY, OTHER_COUNTY, STATION, CITY, dice.text());
  }

  private ReportCommand verification() {
    return switch (dice.below(5)) {
      case 0 ->
          new StartReportTest(REPORT, dice.moment(), dice.pick(ReportTestKind.class), dice.text());
      case 1, 2 -> new EndReportTest(REPORT, dice.moment(), dice.maybe(dice::personal));
      case 3 ->
          new ExtendVerification(REPORT, dice.moment(), dice.maybe(dice::text), dice.personal());
      default -> new MergeNewFacts(REPORT, dice.moment(), dice.pick(LATER, EARLIER, ABOUT_ANOTHER));
    };
  }

  private ReportCommand ending() {
    return switch (dice.below(5)) {
      case 0 ->
          new DropRepeatedReport(REPORT, dice.moment(), dice.pick(EARLIER, LATER), dice.chance(50));
      case 1, 2 -> decision();
      case 3 -> new CloseReport(REPORT, dice.moment(), dice.pick(ReportOutcome.class));
      default ->
          new ReferToPolice(
              REPORT,
              dice.moment(),
              dice.pick(PoliceReferralGround.class),
              dice.text(),
              dice.personal());
    };
  }

  private DecideReportFiling decision() {
    FilingDecision decision = dice.pick(FilingDecision.class);
    return new DecideReportFiling(
        REPORT,
        dice.moment(),
        decision,
        decision == FilingDecision.FILED ? ENFORCEMENT : null,
        dice.personal());
  }

  private ReportCommand sending() {
    return switch (dice.below(5)) {
      case 0, 1 ->
          new ReturnReport(
              REPORT,
              dice.moment(),
              dice.pick(ReportReturnGround.UNIT_WITHOUT_POWER, dice.pick(ReportReturnGround.class)),
              dice.pick(OTHER_COUNTY, dice.text()),
              dice.maybe(() -> dice.pick(ReportNoticeWay.class)));
      case 2, 3 -> new RouteReport(REPORT, dice.moment(), organisation());
      default ->
          new TellReporter(
              REPORT,
              dice.moment(),
              dice.pick(ReportNoticeBasis.class),
              dice.text(),
              dice.pick(ReportNoticeWay.class),
              dice.personal());
    };
  }
}
