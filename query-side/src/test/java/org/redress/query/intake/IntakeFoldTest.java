package org.redress.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.intake.AgencyEnded;
import org.redress.events.intake.AgencyPower;
import org.redress.events.intake.AgentAppointed;
import org.redress.events.intake.ComplaintJoined;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.intake.IdentityRefusalRecorded;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.intake.JointPerson;
import org.redress.events.intake.RepresentativesElected;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.intake.RepresentedConsentRecorded;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.intake.SpecialGroupTagRefused;
import org.redress.events.intake.SpecialGroupTagged;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

class IntakeFoldTest {

  private static final Instant AT = Instant.parse("2026-04-20T02:30:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-04-18");

  private static Protected clear(PersonalDataKind kind, String value) {
    return new Protected(kind, "J2", value);
  }

  private static Intake fold(IntakeEvent... events) {
    Intake intake = Intake.NOTHING;
    for (IntakeEvent event : events) {
      intake = IntakeFold.apply(intake, event);
    }
    return intake;
  }

  @Test
  void agentIsMaskedAndEnds() {
    Intake intake =
        fold(
            new AgentAppointed(
                "c-1",
                AT,
                "A1",
                clear(PersonalDataKind.NAME, "赵代理"),
                clear(PersonalDataKind.ID_NUMBER, "id"),
                clear(PersonalDataKind.FREE_TEXT, "退货"),
                AgencyPower.GENERAL,
                null,
                DAY),
            new AgencyEnded("c-1", AT.plusSeconds(1), "A1", null));
    assertThat(intake.agents())
        .singleElement()
        .satisfies(agent -> {
          assertThat(agent.name()).isEqualTo("赵***");
          assertThat(agent.endedAt()).isEqualTo(AT.plusSeconds(1));
        });
  }

  @Test
  void jointComplaintShowsWhoActsAndWhoConsented() {
    Intake intake =
        fold(
            new ComplaintJoined(
                "c-1",
                AT,
                List.of(
                    new JointPerson(
                        "J2",
                        clear(PersonalDataKind.NAME, "钱同诉"),
                        clear(PersonalDataKind.PHONE, "13900001234"),
                        new Consent(ConsentForm.WRITTEN, AT)))),
            new RepresentativesElected("c-1", AT, List.of("J1"), DAY),
            new RepresentedConsentRecorded(
                "c-1", AT, "J2", RepresentedAct.AGREEMENT, ConsentForm.ONLINE));
    assertThat(intake.joined().getFirst().phone()).isEqualTo("***1234");
    assertThat(intake.representatives()).containsExactly("J1");
    assertThat(intake.consents()).extracting(RepresentedConsent::personId).containsExactly("J2");
  }

  @Test
  void identityShowsWhatWasAskedAndWhatBecameOfIt() {
    assertThat(Intake.NOTHING.identity()).isNull();
    IdentityCheck refused =
        fold(
                new IdentityProofRequested("c-1", AT, DAY),
                new IdentityRefusalRecorded(
                    "c-1", AT.plusSeconds(1), clear(PersonalDataKind.FREE_TEXT, "未提供")))
            .identity();
    assertThat(refused.dueOn()).isEqualTo(DAY);
    assertThat(refused.refusedAt()).isEqualTo(AT.plusSeconds(1));
    assertThat(refused.provedAt()).isNull();
  }

  @Test
  void suggestionIsDecided() {
    Intake intake =
        fold(
            new DuplicateSuggested(
                "c-1", AT, "D1", "c-2", List.of(DuplicateSign.SAME_FACTS), "officer-7"),
            new DuplicateConfirmed("c-1", AT.plusSeconds(1), "D1", "c-2"));
    assertThat(intake.duplicates().getFirst().stage()).isEqualTo(DuplicateStage.CONFIRMED);
    assertThat(intake.duplicates().getFirst().decidedAt()).isEqualTo(AT.plusSeconds(1));
  }

  @Test
  void refusedGroupIsNotShown() {
    assertThat(
            fold(
                    new SpecialGroupTagged("c-1", AT, SpecialGroup.RURAL),
                    new SpecialGroupTagged("c-1", AT, SpecialGroup.ELDERLY),
                    new SpecialGroupTagRefused("c-1", AT, SpecialGroup.RURAL))
                .specialGroups())
        .containsExactly(SpecialGroup.ELDERLY);
  }
}
