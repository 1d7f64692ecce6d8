package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.intake.AgencyEnded;
import org.redress.events.intake.AgencyPower;
import org.redress.events.intake.AgentAppointed;
import org.redress.events.intake.ComplaintJoined;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateRejected;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.intake.IdentityProofRecorded;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.intake.IdentityRefusalRecorded;
import org.redress.events.intake.JointPerson;
import org.redress.events.intake.RepresentativesElected;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.intake.RepresentedConsentRecorded;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.intake.SpecialGroupTagRefused;
import org.redress.events.intake.SpecialGroupTagged;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/** Samples of the facts about who complains. */
final class IntakeSamples {

  private static final String CASE = "C-2026-000001";
  private static final String OTHER = "C-2026-000002";
  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 18);

  private IntakeSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new AgentAppointed(
            CASE,
            AT,
            "A1",
            protectedAs(PersonalDataKind.NAME, "A1", "代理人 001"),
            protectedAs(PersonalDataKind.ID_NUMBER, "A1", "sample-id-1"),
            note("样例:退货退款"),
            AgencyPower.SPECIAL,
            LocalDate.of(2026, 12, 31),
            DAY),
        new AgencyEnded(CASE, AT, "A1", note("样例:撤销委托")),
        new ComplaintJoined(
            CASE,
            AT,
            List.of(
                new JointPerson(
                    "J2",
                    protectedAs(PersonalDataKind.NAME, "J2", "投诉人 002"),
                    protectedAs(PersonalDataKind.PHONE, "J2", "00000000002"),
                    new Consent(ConsentForm.WRITTEN, AT)))),
        new RepresentativesElected(CASE, AT, List.of("J1"), DAY),
        new RepresentedConsentRecorded(
            CASE, AT, "J2", RepresentedAct.AGREEMENT, ConsentForm.ONLINE),
        new IdentityProofRequested(CASE, AT, LocalDate.of(2026, 4, 27)),
        new IdentityProofRecorded(
            CASE,
            AT,
            "居民身份证",
            protectedAs(PersonalDataKind.ID_NUMBER, "complainant", "sample-id-2")),
        new IdentityRefusalRecorded(CASE, AT, note("样例:逾期未提供")),
        new DuplicateSuggested(
            CASE,
            AT,
            "D1",
            OTHER,
            List.of(DuplicateSign.SAME_PERSON, DuplicateSign.SAME_OPERATOR),
            "officer-001"),
        new DuplicateConfirmed(CASE, AT, "D1", OTHER),
        new DuplicateRejected(CASE, AT, "D1", OTHER, note("样例:两次消费")),
        new SpecialGroupTagged(CASE, AT, SpecialGroup.ELDERLY),
        new SpecialGroupTagRefused(CASE, AT, SpecialGroup.ELDERLY));
  }

  private static Protected note(String value) {
    return protectedAs(PersonalDataKind.FREE_TEXT, "complainant", value);
  }

  private static Protected protectedAs(PersonalDataKind kind, String subject, String value) {
    return new Protected(kind, subject, value);
  }
}
