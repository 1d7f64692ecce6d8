package org.redress.server.scenario;

import static org.redress.server.scenario.Labels.text;

import java.time.Instant;
import java.util.List;
import org.redress.command.Command;
import org.redress.command.report.CloseReport;
import org.redress.command.report.DecideReportFiling;
import org.redress.command.report.FileReport;
import org.redress.command.report.RecordReportJurisdiction;
import org.redress.command.report.TellReporter;
import org.redress.events.Operator;
import org.redress.events.complaint.Channel;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportOutcome;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;

/**
 * The course of a report: filed, its power found on the day, decided, told and closed. Order 20
 * Art. 31 has a named reporter told within five working days.
 *
 * @param id its id
 * @param number number of the reporter
 * @param received working day of receipt
 * @param days working days from receipt to the end, at most 15 (Penalty Procedure Art. 18)
 * @param channel way by which it came in
 * @param problem label of the problem class
 * @param object label of the object class
 * @param series series of operators
 */
record ReportCourse(
    String id,
    int number,
    int received,
    int days,
    Channel channel,
    String problem,
    String object,
    String series) {

  private static final String TELLING_ORDER_20 = "市场监督管理投诉举报处理暂行办法第三十一条";
  private static final int OPERATORS = 200;

  List<Command> commands(Year year, Place place) {
    Instant done = year.at(received + days, 15, 0);
    return List.of(
        filing(year, place),
        new RecordReportJurisdiction(
            id,
            year.at(received, 10, 0),
            place.office(),
            place.office(),
            null,
            null,
            ReportTargetKind.ORDINARY_CONDUCT,
            ReportPlace.PLACE_OF_CONDUCT,
            place.region(),
            ReportPowerReason.PLACE,
            null),
        new DecideReportFiling(id, done, FilingDecision.NOT_FILED, null, text("示例理由")),
        new TellReporter(
            id,
            done,
            advertising() ? ReportNoticeBasis.ADVERTISING_LAW_53 : ReportNoticeBasis.OTHER,
            advertising() ? null : TELLING_ORDER_20,
            ReportNoticeWay.SMS,
            text("示例答复")),
        new CloseReport(id, done, ReportOutcome.NOT_FILED));
  }

  private boolean advertising() {
    return problem.equals("广告");
  }

  private FileReport filing(Year year, Place place) {
    int operator = number % OPERATORS;
    return new FileReport(
        id,
        year.at(received, 9, number % 60),
        channel,
        new FileReport.Reporter(
            Labels.person("举报人", number),
            Labels.phone(number),
            Labels.address(number),
            text("示例证件")),
        false,
        new Operator(
            Labels.operator(operator),
            Labels.street(operator),
            Labels.creditCode(series, operator).value(),
            null),
        text("示例线索"),
        text("示例事实依据"),
        place.region(),
        Labels.classification(problem),
        Labels.classification(object),
        null,
        null,
        null);
  }
}
