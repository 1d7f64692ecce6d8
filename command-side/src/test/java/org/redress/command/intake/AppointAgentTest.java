package org.redress.command.intake;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.SIGNED_ON;
import static org.redress.command.intake.IntakeSamples.appoint;
import static org.redress.command.intake.IntakeSamples.endAgency;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.intake.AgencyPower;
import org.redress.events.intake.AgentAppointed;

class AppointAgentTest {

  private static Protected of(PersonalDataKind kind, String value) {
    return new Protected(kind, "A1", value);
  }

  @Test
  void agentActsWithThePowerThatWasShown() {
    givenCase(file())
        .when(appoint(EARLY))
        .then(
            new AgentAppointed(
                CASE,
                hour(EARLY),
                "A1",
                of(PersonalDataKind.NAME, "代理人 001"),
                of(PersonalDataKind.ID_NUMBER, "sample-id-1"),
                of(PersonalDataKind.FREE_TEXT, "样例:退货退款"),
                AgencyPower.SPECIAL,
                LocalDate.of(2026, 12, 31),
                SIGNED_ON));
  }

  @Test
  void powerSignedAfterItWasShownIsRefused() {
    givenCase(file())
        .when(appoint(EARLY, LocalDate.of(2026, 4, 21), null))
        .thenRefused(IntakeRefusal.AGENCY_SIGNED_LATER, "signedOn", "not after 2026-04-20");
  }

  @Test
  void powerWhoseTermIsOverIsRefused() {
    givenCase(file())
        .when(appoint(EARLY, SIGNED_ON, LocalDate.of(2026, 4, 19)))
        .thenRefused(IntakeRefusal.AGENCY_TERM_PASSED, "termUntil", "not before 2026-04-20");
  }

  @Test
  void agencyEndsOnce() {
    givenCase(file(), appoint(EARLY), endAgency(10))
        .when(endAgency(LATE))
        .thenRefused(IntakeRefusal.AGENCY_UNKNOWN, "agentId", "the id of a running agency");
  }
}
