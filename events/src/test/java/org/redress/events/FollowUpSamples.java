package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.note;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.JudicialConfirmationRecorded;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.followup.MediationAgreementWaived;
import org.redress.events.followup.Performance;
import org.redress.events.followup.PerformanceChecked;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.followup.ReturnVisitRecorded;
import org.redress.events.followup.TerminationNoticeGiven;
import org.redress.events.mediation.Side;

/** One sample of every event about what follows a mediation. */
final class FollowUpSamples {

  private static final String MEDIATION = "M1";

  private FollowUpSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new MediationAgreementSigned(CASE, afterFiling(51), MEDIATION, Side.RESPONDENT),
        new MediationAgreementEffective(CASE, afterFiling(51), MEDIATION),
        new MediationAgreementWaived(
            CASE, afterFiling(51), MEDIATION, AgreementWaiver.PERFORMED_AT_ONCE),
        new TerminationNoticeGiven(
            CASE,
            afterFiling(52),
            MEDIATION,
            afterFiling(50),
            NoticeWay.LETTER,
            List.of(DisputeRoute.ARBITRATION, DisputeRoute.COURT)),
        new ReturnVisitRecorded(
            CASE, afterFiling(400), MEDIATION, ReturnVisitKind.RETURN_VISIT, false, note("样例:无异议")),
        new PerformanceChecked(
            CASE, afterFiling(400), MEDIATION, Performance.PARTLY_PERFORMED, note("样例:尚欠一部分")),
        new JudicialConfirmationRecorded(
            CASE,
            afterFiling(700),
            MEDIATION,
            "样例人民法院",
            afterFiling(51),
            LocalDate.of(2026, 5, 11),
            LocalDate.of(2026, 5, 18)));
  }
}
