package org.redress.form;

import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.Reporter;
import org.redress.events.report.ReporterTold;

/** Forms 2 and 10: a report, and its result where a law requires telling it. */
final class ReportForms {

  private ReportForms() {}

  static void registration(Sheet sheet, Facts facts, Reading reading) {
    ReportFiled filed = facts.the(ReportFiled.class);
    Reporter reporter = filed.reporter();
    sheet.put("fileId", filed.reportId());
    sheet.put("anonymous", reporter == null);
    sheet.put("name", reporter == null ? null : reading.of(reporter.name()));
    sheet.put("phone", reporter == null ? null : reading.of(reporter.phone()));
    sheet.put("address", reporter == null ? null : reading.of(reporter.address()));
    sheet.put("idNumber", reporter == null ? null : reading.of(reporter.idPaper()));
    sheet.put("respondent", filed.target().name());
    sheet.put("respondentAddress", filed.target().address());
    sheet.put("clue", reading.of(filed.clue()));
    sheet.put("factualBasis", reading.of(filed.factualBasis()));
    sheet.put("receivedOn", ChineseText.date(ChineseText.day(filed.occurredAt())));
  }

  static void result(Sheet sheet, Facts facts, Reading reading) {
    ReporterTold told = facts.the(ReporterTold.class);
    ReportFiled filed = facts.the(ReportFiled.class);
    Reporter reporter = filed.reporter();
    String citation = told.citation();
    sheet.put("addressee", reporter == null ? null : reading.of(reporter.name()));
    sheet.put("respondent", filed.target().name());
    sheet.put(
        "basis",
        told.basis() == ReportNoticeBasis.OTHER && citation != null
            ? citation
            : Words.of(told.basis()));
    sheet.put("content", reading.of(told.content()));
  }
}
