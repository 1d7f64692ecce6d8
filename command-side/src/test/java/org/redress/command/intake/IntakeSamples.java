package org.redress.command.intake;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.AgencyPower;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/** Commands about who complains in the sample case, all of them late enough to follow any other. */
final class IntakeSamples {

  /** Hours from the receipt at which the sample commands happen. */
  static final int EARLY = 3;

  static final int LATE = 50;
  static final LocalDate SIGNED_ON = LocalDate.of(2026, 4, 18);
  static final String OTHER_CASE = "C-2026-000002";

  private IntakeSamples() {}

  static AppointAgent appoint(int hour) {
    return appoint(hour, SIGNED_ON, LocalDate.of(2026, 12, 31));
  }

  static AppointAgent appoint(int hour, LocalDate signedOn, @Nullable LocalDate termUntil) {
    return new AppointAgent(
        CASE,
        hour(hour),
        text("代理人 001"),
        text("sample-id-1"),
        text("样例:退货退款"),
        AgencyPower.SPECIAL,
        termUntil,
        signedOn);
  }

  static EndAgency endAgency(int hour) {
    return new EndAgency(CASE, hour(hour), "A1", null);
  }

  static JoinComplaint join(int hour) {
    return join(hour, new Consent(ConsentForm.WRITTEN, hour(hour)));
  }

  static JoinComplaint join(int hour, @Nullable Consent consent) {
    return new JoinComplaint(
        CASE,
        hour(hour),
        List.of(
            new JoinComplaint.Person(text("投诉人 002"), text("00000000002"), consent),
            new JoinComplaint.Person(
                text("投诉人 003"), null, new Consent(ConsentForm.ONLINE, hour(hour)))));
  }

  static ElectRepresentatives elect(int hour, String... persons) {
    return new ElectRepresentatives(CASE, hour(hour), List.of(persons), SIGNED_ON);
  }

  static RecordRepresentedConsent consentOf(int hour, String person, RepresentedAct act) {
    return new RecordRepresentedConsent(CASE, hour(hour), person, act, ConsentForm.ONLINE);
  }

  static RequestIdentityProof requestIdentity(int hour) {
    return new RequestIdentityProof(CASE, hour(hour), LocalDate.of(2026, 4, 27));
  }

  static RecordIdentityProof proveIdentity(int hour) {
    return new RecordIdentityProof(CASE, hour(hour), "居民身份证", text("sample-id-2"));
  }

  static RecordIdentityRefusal refuseIdentity(int hour) {
    return new RecordIdentityRefusal(CASE, hour(hour), text("样例:逾期未提供"));
  }

  static SuggestDuplicate suggest(int hour) {
    return suggest(hour, OTHER_CASE);
  }

  static SuggestDuplicate suggest(int hour, String otherCase) {
    return new SuggestDuplicate(
        CASE, hour(hour), otherCase, List.of(DuplicateSign.SAME_PERSON), "officer-001");
  }

  static ConfirmDuplicate confirmDuplicate(int hour) {
    return new ConfirmDuplicate(CASE, hour(hour), "D1");
  }

  static RejectDuplicate rejectDuplicate(int hour) {
    return new RejectDuplicate(CASE, hour(hour), "D1", text("样例:两次消费"));
  }

  static TagSpecialGroup tag(int hour) {
    return new TagSpecialGroup(CASE, hour(hour), SpecialGroup.ELDERLY);
  }

  static RefuseSpecialGroupTag refuseTag(int hour) {
    return new RefuseSpecialGroupTag(CASE, hour(hour), SpecialGroup.ELDERLY);
  }
}
