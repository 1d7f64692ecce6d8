package org.redress.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.pledge.CarryOutNoReasonReturn;
import org.redress.command.pledge.MakePledge;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.pledge.PledgeKind;

/** Commands and submissions with fixed content, one hour apart. */
public final class Samples {

  /** When the first act of a sample happens. */
  public static final Instant T0 = Instant.parse("2026-04-20T01:00:00Z");

  /** When samples reach the service: after all their acts. */
  public static final Instant NOW = T0.plusSeconds(30L * 24 * 3600);

  /** An officer. */
  public static final Actor OFFICER = new Actor("officer-1", Role.OFFICER, "amr-320585");

  private Samples() {}

  /** This many hours after the first act. */
  public static Instant hours(int number) {
    return T0.plusSeconds(number * 3600L);
  }

  public static Submission plain() {
    return new Submission(OFFICER, NOW, null, null, null, "corr-1", null);
  }

  public static Submission by(Role role) {
    return new Submission(new Actor("a-1", role, "amr-320585"), NOW, null, null, null, "c", null);
  }

  public static Submission expecting(long version) {
    return new Submission(OFFICER, NOW, version, null, null, "corr-1", null);
  }

  public static Submission keyed(String key, @Nullable String fingerprint) {
    return new Submission(OFFICER, NOW, null, key, fingerprint, "corr-1", null);
  }

  public static FileComplaint file(String caseId) {
    return new FileComplaint(
        caseId,
        T0,
        Channel.PLATFORM_12315,
        new FileComplaint.Complainant(
            new PersonalText("投诉人 017"),
            new PersonalText("13900000017"),
            new PersonalText("城东 1 号")),
        new Respondent("商户 9", "城西 2 号", null, null, null),
        "320585",
        null,
        null,
        new PersonalText("商品与说明不符"),
        List.of(RemedyRequested.REFUND),
        null,
        false,
        false,
        null);
  }

  public static PickUpComplaint pickUp(String caseId) {
    return new PickUpComplaint(caseId, hours(1), OFFICER.id());
  }

  public static AcceptComplaint accept(String caseId) {
    return new AcceptComplaint(caseId, hours(2));
  }

  public static OpenMediation openMediation(String caseId) {
    var consent = new Consent(ConsentForm.WRITTEN, hours(3));
    return new OpenMediation(caseId, hours(3), consent, consent, "mediator-1");
  }

  public static SettleMediation settle(String caseId, SettleMediation.Term... terms) {
    return new SettleMediation(caseId, hours(4), List.of(terms), "CNY");
  }

  public static SettleMediation.Term money(long amountMinor) {
    return new SettleMediation.Term(RecoveryType.REFUND, amountMinor, null, null);
  }

  public static CloseComplaint close(String caseId, ClosingOutcome outcome) {
    return new CloseComplaint(caseId, hours(5), outcome, null);
  }

  /** From receipt to a closed case with an agreement about money. */
  public static List<Command> settledCase(String caseId) {
    return List.of(
        file(caseId),
        pickUp(caseId),
        accept(caseId),
        openMediation(caseId),
        settle(caseId, money(12_000)),
        close(caseId, ClosingOutcome.SETTLED));
  }

  public static RegisterMerchant register(String merchantId) {
    return new RegisterMerchant(merchantId, T0, "商户 9", null, null, "320585", null, null, null);
  }

  public static MakePledge pledge(String pledgeId, String merchantId) {
    return new MakePledge(
        pledgeId, hours(1), merchantId, PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "320585");
  }

  public static CarryOutNoReasonReturn giveBack(String pledgeId) {
    var day = LocalDate.of(2026, 4, 21);
    return new CarryOutNoReasonReturn(pledgeId, hours(30), day, day, "外套", 19_900, "CNY");
  }
}
