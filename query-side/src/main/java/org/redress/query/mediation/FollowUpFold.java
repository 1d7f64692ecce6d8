package org.redress.query.mediation;

import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.followup.MediationAgreementWaived;
import org.redress.events.followup.PerformanceChecked;
import org.redress.events.followup.ReturnVisitRecorded;
import org.redress.events.followup.TerminationNoticeGiven;
import org.redress.query.PartList;

/** Folds what follows one mediation. */
final class FollowUpFold {

  private FollowUpFold() {}

  static FollowUp apply(FollowUp before, FollowUpEvent event) {
    return switch (event) {
      case MediationAgreementSigned e ->
          before.withSignedBy(PartList.add(before.signedBy(), e.side()));
      case MediationAgreementEffective e -> before.withEffectiveAt(e.occurredAt());
      case MediationAgreementWaived e -> before.withWaiver(e.reason());
      case TerminationNoticeGiven e ->
          before.withTerminationNotice(new TerminationNotice(e.occurredAt(), e.way(), e.routes()));
      case ReturnVisitRecorded e ->
          before.withReturnVisits(
              PartList.add(
                  before.returnVisits(),
                  new ReturnVisit(e.occurredAt(), e.kind(), e.faultFound())));
      case PerformanceChecked e ->
          before.withPerformanceChecks(
              PartList.add(
                  before.performanceChecks(),
                  new PerformanceCheck(e.occurredAt(), e.performance())));
      case JudicialConfirmationRecorded e ->
          before.withJudicialConfirmation(
              new JudicialConfirmation(e.court(), e.appliedOn(), e.confirmedOn()));
    };
  }
}
