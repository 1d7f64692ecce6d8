package org.redress.command.form;

import static org.redress.events.form.OfficialForm.ACCEPTANCE_DECISION;
import static org.redress.events.form.OfficialForm.COMPLAINT_REGISTRATION;
import static org.redress.events.form.OfficialForm.IDENTITY_NOTICE;
import static org.redress.events.form.OfficialForm.MEDIATION_AGREEMENT;
import static org.redress.events.form.OfficialForm.MEDIATION_NOTICE;
import static org.redress.events.form.OfficialForm.REFUSAL_DECISION;
import static org.redress.events.form.OfficialForm.REPORT_REGISTRATION;
import static org.redress.events.form.OfficialForm.REPORT_RESULT_NOTICE;
import static org.redress.events.form.OfficialForm.ROUTING_NOTICE;
import static org.redress.events.form.OfficialForm.TERMINATION_DECISION;

import org.redress.events.DomainEvent;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.followup.MediationAgreementWaived;
import org.redress.events.form.OfficialForm;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReporterTold;

/** Which fact gives which form something to tell. */
public final class FormGrounds {

  private FormGrounds() {}

  /** What the forms can tell after another fact of the file. */
  public static FormState after(FormState state, DomainEvent event) {
    return switch (event) {
      case ComplaintFiled e -> state.opened(COMPLAINT_REGISTRATION, null, e.occurredAt());
      case ReportFiled e -> state.opened(REPORT_REGISTRATION, null, e.occurredAt());
      case CaseRouted e -> state.opened(ROUTING_NOTICE, null, e.occurredAt());
      case ComplaintTransferred e -> state.opened(ROUTING_NOTICE, null, e.occurredAt());
      case ReportRouted e -> state.opened(ROUTING_NOTICE, null, e.occurredAt());
      case IdentityProofRequested e -> state.opened(IDENTITY_NOTICE, null, e.occurredAt());
      case ComplaintAccepted e -> state.opened(ACCEPTANCE_DECISION, null, e.occurredAt());
      case ComplaintRefused e -> state.opened(REFUSAL_DECISION, null, e.occurredAt());
      case MediationNoticeGiven e ->
          state.opened(MEDIATION_NOTICE, e.mediationId(), e.occurredAt());
      case MediationTerminated e ->
          state.opened(TERMINATION_DECISION, e.mediationId(), e.occurredAt());
      case MediationSettled e -> state.opened(MEDIATION_AGREEMENT, e.mediationId(), e.occurredAt());
      case MediationAgreementWaived e -> state.closed(MEDIATION_AGREEMENT, e.mediationId());
      case ReporterTold e -> state.opened(REPORT_RESULT_NOTICE, null, e.occurredAt());
      default -> state;
    };
  }

  /** What has to be on file before the form can be issued, for a person. */
  static String needed(OfficialForm form) {
    return switch (form) {
      case COMPLAINT_REGISTRATION -> "a case that was filed";
      case REPORT_REGISTRATION -> "a report that was filed";
      case ROUTING_NOTICE -> "a complaint or report that was routed or transferred";
      case IDENTITY_NOTICE -> "a complainant who was asked for identity papers";
      case ACCEPTANCE_DECISION -> "a complaint that was accepted";
      case REFUSAL_DECISION -> "a complaint that was refused";
      case MEDIATION_NOTICE -> "a mediation of which notice was given";
      case TERMINATION_DECISION -> "a mediation that was terminated";
      case MEDIATION_AGREEMENT -> "a mediation with an agreement that is put in writing";
      case REPORT_RESULT_NOTICE -> "a report of which the reporter was told the result";
    };
  }
}
