package org.redress.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.form.FormOrder;
import org.redress.events.intake.IdentityProofRecorded;
import org.redress.events.intake.IdentityProofRequested;

/** Forms 1, 4, 5 and 6: what is done about a complaint before it is mediated. */
final class CaseForms {

  private CaseForms() {}

  static void registration(Sheet sheet, Facts facts, Reading reading) {
    ComplaintFiled filed = facts.the(ComplaintFiled.class);
    var identity = facts.last(IdentityProofRecorded.class);
    sheet.put("fileId", filed.caseId());
    sheet.put("name", reading.of(filed.complainant().name()));
    sheet.put("phone", reading.of(filed.complainant().phone()));
    sheet.put("address", reading.of(filed.complainant().address()));
    sheet.put("documentType", identity.map(IdentityProofRecorded::documentType).orElse(null));
    sheet.put("idNumber", identity.map(proof -> reading.of(proof.number())).orElse(null));
    sheet.yesOrNo("publicityConsent", filed.publicityConsent());
    sheet.yesOrNo("entrustConsent", filed.entrustConsent());
    sheet.put("respondent", filed.respondent().name());
    sheet.put("respondentAddress", filed.respondent().address());
    sheet.put("facts", reading.of(filed.facts()));
    sheet.put("amount", amount(filed.claimed()));
    sheet.boxes("remedies", RemedyRequested.class, filed.remedies());
    sheet.put("receivedOn", ChineseText.date(ChineseText.day(filed.occurredAt())));
  }

  static void identity(Sheet sheet, FormOrder order, Facts facts, Reading reading) {
    IdentityProofRequested requested = facts.the(IdentityProofRequested.class);
    sheet.put("addressee", reading.of(facts.the(ComplaintFiled.class).complainant().name()));
    sheet.put("dueOn", ChineseText.date(requested.dueOn()));
    sheet.put("papers", order.papers());
  }

  static void acceptance(Sheet sheet, Facts facts, Reading reading) {
    facts.the(ComplaintAccepted.class);
    received(sheet, facts, reading);
  }

  static void refusal(Sheet sheet, Facts facts, Reading reading) {
    ComplaintRefused refused = facts.the(ComplaintRefused.class);
    received(sheet, facts, reading);
    sheet.put("groundNumber", ChineseText.numeral(refused.ground().ordinal() + 1));
    sheet.boxes("grounds", RefusalGround.class, List.of(refused.ground()));
    sheet.put("reason", reading.of(refused.reason()));
  }

  private static void received(Sheet sheet, Facts facts, Reading reading) {
    ComplaintFiled filed = facts.the(ComplaintFiled.class);
    sheet.put("addressee", reading.of(filed.complainant().name()));
    sheet.put("receivedOn", ChineseText.date(ChineseText.day(filed.occurredAt())));
    sheet.put("respondent", filed.respondent().name());
  }

  private static @Nullable String amount(@Nullable ClaimedAmount claimed) {
    return claimed == null ? null : ChineseText.sum(claimed.amountMinor(), claimed.currency());
  }
}
