package org.redress.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.proveIdentity;
import static org.redress.command.intake.IntakeSamples.refuseIdentity;
import static org.redress.command.intake.IntakeSamples.requestIdentity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.events.DisputeRoute;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.intake.IdentityProofRequested;

class IdentityTest {

  @Test
  void noticeTellsTheLastDay() {
    givenCase(file())
        .when(requestIdentity(EARLY))
        .then(new IdentityProofRequested(CASE, hour(EARLY), LocalDate.of(2026, 4, 27)));
  }

  @Test
  void lastDayLeavesTimeToComply() {
    givenCase(file())
        .when(new RequestIdentityProof(CASE, hour(EARLY), LocalDate.of(2026, 4, 20)))
        .thenRefused(IntakeRefusal.IDENTITY_DUE_TOO_EARLY, "dueOn", "after 2026-04-20");
  }

  @Test
  void refusalToShowPapersChangesNothingByItself() {
    var given = givenCase(file(), requestIdentity(EARLY), refuseIdentity(10));
    assertThat(given.state().facts(CASE).stage()).hasToString("FILED");
    given
        .when(
            new RefuseComplaint(
                CASE,
                hour(LATE),
                RefusalGround.IDENTITY_NOT_TRUE,
                text("样例:未提供身份证明"),
                List.of(DisputeRoute.COURT)))
        .thenOne(ComplaintRefused.class);
  }

  @Test
  void papersMayBeAskedForAgainAfterTheyWereShown() {
    givenCase(file(), requestIdentity(EARLY), proveIdentity(10))
        .when(requestIdentity(LATE))
        .thenOne(IdentityProofRequested.class);
  }

  @Test
  void papersShownBeforeTheRequestAreNoAnswerToIt() {
    givenCase(file(), requestIdentity(10))
        .when(proveIdentity(EARLY))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T11:30:00Z");
  }
}
