package org.redress.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.SIGNED_ON;
import static org.redress.command.intake.IntakeSamples.consentOf;
import static org.redress.command.intake.IntakeSamples.elect;
import static org.redress.command.intake.IntakeSamples.join;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.intake.ComplaintJoined;
import org.redress.events.intake.JointPerson;
import org.redress.events.intake.RepresentativesElected;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

class JoinComplaintTest {

  private static final String BY_THEN = "a consent given by then (Order 121 Art. 12)";

  @Test
  void whoJoinsIsNumberedAfterWhoFiled() {
    assertThat(givenCase(file()).when(join(EARLY)).thenOne(ComplaintJoined.class).persons())
        .extracting(JointPerson::personId)
        .containsExactly("J2", "J3");
    assertThat(
            givenCase(file(), join(EARLY))
                .when(join(LATE))
                .thenOne(ComplaintJoined.class)
                .persons())
        .extracting(JointPerson::personId)
        .containsExactly("J4", "J5");
  }

  @Test
  void nobodyJoinsWithoutConsent() {
    givenCase(file())
        .when(join(EARLY, null))
        .thenRefused(IntakeRefusal.JOINT_CONSENT_MISSING, "persons.0.consent", BY_THEN);
  }

  @Test
  void consentAfterJoiningIsRefused() {
    givenCase(file())
        .when(join(EARLY, new Consent(ConsentForm.WRITTEN, hour(LATE))))
        .thenRefused(IntakeRefusal.JOINT_CONSENT_MISSING, "persons.0.consent", BY_THEN);
  }

  @Test
  void atMostTwoAreElected() {
    givenCase(file(), join(EARLY))
        .when(elect(LATE, "J1", "J2"))
        .then(new RepresentativesElected(CASE, hour(LATE), List.of("J1", "J2"), SIGNED_ON));
    givenCase(file(), join(EARLY))
        .when(elect(LATE, "J1", "J2", "J3"))
        .thenRefused(
            IntakeRefusal.TOO_MANY_REPRESENTATIVES,
            "representatives",
            "one or two (Order 121 Art. 12)");
  }

  @Test
  void electionIsInWriting() {
    givenCase(file(), join(EARLY))
        .when(new ElectRepresentatives(CASE, hour(LATE), List.of("J1"), null))
        .thenRefused(
            IntakeRefusal.REPRESENTATION_NOT_IN_WRITING,
            "writtenOn",
            "a writing not after 2026-04-22 (Order 121 Art. 12)");
  }

  @Test
  void onlyPersonsOfTheComplaintAreElected() {
    givenCase(file(), join(EARLY))
        .when(elect(LATE, "J9"))
        .thenRefused(IntakeRefusal.JOINT_PERSON_UNKNOWN, "representatives.0", "J1, J2, J3");
  }

  @Test
  void whoActsNeedsNoConsentOfTheirOwn() {
    givenCase(file(), join(EARLY), elect(EARLY, "J1"))
        .when(consentOf(LATE, "J1", RepresentedAct.AGREEMENT))
        .thenRefused(
            IntakeRefusal.PERSON_NOT_REPRESENTED,
            "personId",
            "somebody for whom others act (Order 121 Art. 12)");
  }
}
