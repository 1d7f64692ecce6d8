package org.redress.command;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.followup.GiveTerminationNotice;
import org.redress.command.followup.RecordJudicialConfirmation;
import org.redress.command.followup.RecordPerformanceCheck;
import org.redress.command.followup.RecordReturnVisit;
import org.redress.command.followup.SignMediationAgreement;
import org.redress.command.followup.WaiveMediationAgreement;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.Performance;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.mediation.Side;

/** What follows the sample case's mediation, which ended in its hour 30, on 2026-04-21. */
public final class FollowUpSamples {

  public static final String MEDIATION = "M1";
  public static final int SIGNED = 32;
  public static final int IN_EFFECT = 33;
  public static final int TERMINATION_TOLD = 34;
  public static final int CHECKED = 700;

  public static final LocalDate EFFECTIVE_ON = LocalDate.of(2026, 4, 21);
  public static final LocalDate APPLIED_ON = LocalDate.of(2026, 5, 11);
  public static final LocalDate CONFIRMED_ON = LocalDate.of(2026, 5, 18);

  private FollowUpSamples() {}

  public static SignMediationAgreement sign() {
    return new SignMediationAgreement(CASE, hour(SIGNED), MEDIATION, Side.COMPLAINANT);
  }

  public static SignMediationAgreement countersign() {
    return new SignMediationAgreement(CASE, hour(IN_EFFECT), MEDIATION, Side.RESPONDENT);
  }

  public static WaiveMediationAgreement waive() {
    return new WaiveMediationAgreement(
        CASE, hour(IN_EFFECT), MEDIATION, AgreementWaiver.BOTH_WAIVE);
  }

  public static GiveTerminationNotice tellTermination() {
    return new GiveTerminationNotice(
        CASE,
        hour(TERMINATION_TOLD),
        MEDIATION,
        NoticeWay.LETTER,
        List.of(DisputeRoute.ARBITRATION, DisputeRoute.COURT));
  }

  public static RecordReturnVisit visit() {
    return new RecordReturnVisit(
        CASE, hour(CHECKED), MEDIATION, ReturnVisitKind.RETURN_VISIT, false, text("样例:无异议"));
  }

  public static RecordPerformanceCheck checkPerformance() {
    return new RecordPerformanceCheck(
        CASE, hour(CHECKED), MEDIATION, Performance.PARTLY_PERFORMED, text("样例:尚欠一部分"));
  }

  public static RecordJudicialConfirmation confirm() {
    return new RecordJudicialConfirmation(
        CASE, hour(CHECKED), MEDIATION, "样例人民法院", APPLIED_ON, CONFIRMED_ON);
  }
}
