package org.redress.command.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ProceedingSamples.TEST_ENDED;
import static org.redress.command.ProceedingSamples.TEST_STARTED;
import static org.redress.command.ProceedingSamples.endTest;
import static org.redress.command.ProceedingSamples.startTest;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestStarted;

class StartTestTest {

  @Test
  void testIsNumberedAndSaysWhoChoseTheBodyAndWhoPays() {
    givenCase(file(), accept(), openMediation())
        .when(startTest())
        .then(
            new TestStarted(
                CASE,
                hour(TEST_STARTED),
                "M1",
                "T1",
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:商品质量"),
                "样例检测机构",
                TestBodyChoice.AGREED_BY_PARTIES,
                TestCostBearer.RESPONDENT));
  }

  @Test
  void secondTestAtTheSameTimeIsRefused() {
    givenCase(file(), accept(), openMediation(), startTest())
        .when(startTest())
        .thenRefused(MediationRefusal.TEST_RUNNING, "", "end the test before this");
  }

  @Test
  void testAfterOneThatEndedHasTheNextNumber() {
    var started =
        givenCase(file(), accept(), openMediation(), startTest(), endTest())
            .when(at(TEST_ENDED))
            .thenOne(TestStarted.class);

    assertThat(started.testId()).isEqualTo("T2");
  }

  @Test
  void timesOfTestsDoNotOverlap() {
    givenCase(file(), accept(), openMediation(), startTest(), endTest())
        .when(at(TEST_ENDED - 1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(TEST_ENDED));
  }

  @Test
  void sessionMayBeHeldWhileATestRuns() {
    givenCase(file(), accept(), openMediation(), startTest())
        .when(hold())
        .thenOne(MediationSessionHeld.class);
  }

  @Test
  void mediationDoesNotEndWhileATestRuns() {
    for (MediationCommand end : List.of(settle(), terminate())) {
      givenCase(file(), accept(), openMediation(), startTest())
          .when(end)
          .thenRefused(MediationRefusal.TEST_RUNNING, "", "end the test before this");
    }
  }

  private static StartTest at(int hour) {
    return new StartTest(
        CASE,
        hour(hour),
        text("样例:安全性能"),
        "样例检测机构",
        TestBodyChoice.DESIGNATED_BY_AUTHORITY,
        TestCostBearer.SHARED);
  }
}
