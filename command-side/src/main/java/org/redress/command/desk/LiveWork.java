package org.redress.command.desk;

import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.consultation.RegisterConsultation;
import org.redress.command.enforcement.OpenEnforcementCase;
import org.redress.command.letter.ReceiveLetter;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.report.FileReport;
import org.redress.command.survey.SendSurvey;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.survey.SurveyChannel;

/**
 * Keeps out of live work the values by which an import marks what its records do not say. The
 * deciders cannot see who acts, so an imported case that is carried on by hand is guarded here.
 */
final class LiveWork {

  private LiveWork() {}

  static void check(Command command) {
    switch (command) {
      case FileComplaint file -> refuseIf(file.origin() != null, "origin");
      case FileReport file -> refuseIf(file.origin() != null, "origin");
      case OpenEnforcementCase open -> refuseIf(open.origin() != null, "origin");
      case ReceiveLetter receive -> refuseIf(receive.origin() != null, "origin");
      case RegisterConsultation register -> refuseIf(register.origin() != null, "origin");
      case RegisterMerchant register -> refuseIf(register.origin() != null, "origin");
      case CloseComplaint close -> refuseIf(close.sourceResult() != null, "sourceResult");
      case OpenMediation open -> {
        checkConsent(open.complainantConsent(), "complainantConsent.form");
        checkConsent(open.respondentConsent(), "respondentConsent.form");
      }
      case AgreeRefund agree -> refuseIf(agree.source() == RecoverySource.RECORDED, "source");
      case RecordRefundPayment payment ->
          refuseIf(payment.evidence().kind() == EvidenceKind.IMPORTED_RECORD, "evidence.kind");
      case SendSurvey send -> refuseIf(send.channel() == SurveyChannel.IMPORTED_RECORD, "channel");
      default -> {
        // The other commands have no such value.
      }
    }
  }

  private static void checkConsent(@Nullable Consent consent, String field) {
    refuseIf(consent != null && consent.form() == ConsentForm.IMPORTED_RECORD, field);
  }

  private static void refuseIf(boolean marked, String field) {
    if (marked) {
      throw new CommandRefused(Refusal.of(InputRefusal.ONLY_FOR_IMPORT, field, null));
    }
  }
}
