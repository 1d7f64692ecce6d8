package org.redress.form;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.form.FormAttachments;
import org.redress.events.form.FormOrder;
import org.redress.events.report.ReportFiled;

/** Form 3: a complaint or a report is sent to the authority that is to handle it. */
final class RoutingForm {

  private static final String ANONYMOUS = "匿名举报人";

  private RoutingForm() {}

  static void fill(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    var complaint = facts.last(ComplaintFiled.class);
    if (complaint.isPresent()) {
      ComplaintFiled filed = complaint.get();
      matter(
          sheet,
          "投诉",
          reading.of(filed.complainant().name()),
          filed.occurredAt(),
          filed.respondent().name());
    } else {
      ReportFiled filed = facts.the(ReportFiled.class);
      matter(
          sheet,
          "举报",
          filed.reporter() == null ? ANONYMOUS : reading.of(filed.reporter().name()),
          filed.occurredAt(),
          filed.target().name());
    }
    LocalDate reportBackBy = order.reportBackBy();
    FormAttachments attachments = order.attachments();
    sheet.put("recipient", order.recipient());
    sheet.put("reportBackBy", reportBackBy == null ? null : ChineseText.date(reportBackBy));
    sheet.put("copies", attachments == null ? null : String.valueOf(attachments.copies()));
    sheet.put("pages", attachments == null ? null : String.valueOf(attachments.pages()));
  }

  private static void matter(
      Sheet sheet, String kind, @Nullable String sender, Instant receivedAt, String about) {
    sheet.put("kind", kind);
    sheet.put("sender", sender);
    sheet.put("receivedOn", ChineseText.date(ChineseText.day(receivedAt)));
    sheet.put("respondent", about);
  }
}
