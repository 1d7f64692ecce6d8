package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.TEST_ENDED;
import static org.redress.command.ProceedingSamples.TEST_STARTED;
import static org.redress.command.ProceedingSamples.endTest;
import static org.redress.command.ProceedingSamples.requestRecusal;
import static org.redress.command.ProceedingSamples.startTest;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestOutcome;

class EndTestTest {

  @Test
  void endSaysWhenTheTestHadBegun() {
    givenCase(file(), accept(), openMediation(), startTest())
        .when(endTest())
        .then(
            new TestEnded(
                CASE,
                hour(TEST_ENDED),
                "M1",
                "T1",
                hour(TEST_STARTED),
                TestOutcome.DONE,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:不合格")));
  }

  @Test
  void testThatWasBrokenOffLetsTheMediationEnd() {
    givenCase(
            file(),
            accept(),
            openMediation(),
            startTest(),
            new EndTest(CASE, hour(TEST_ENDED), TestOutcome.BROKEN_OFF, null))
        .when(settle())
        .thenOne(MediationSettled.class);
  }

  @Test
  void endWithoutATestIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(endTest())
        .thenRefused(MediationRefusal.TEST_NOT_RUNNING, "", "start a test before this");
  }

  @Test
  void testDoesNotEndBeforeItBegan() {
    givenCase(file(), accept(), openMediation(), startTest())
        .when(new EndTest(CASE, hour(TEST_STARTED - 1), TestOutcome.DONE, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(TEST_STARTED));
  }

  @Test
  void testEndsAlsoWhileTheMediationIsSuspended() {
    givenCase(
            file(), accept(), openMediation(), startTest(), requestRecusal(MEDIATOR, TEST_STARTED))
        .when(endTest())
        .thenOne(TestEnded.class);
  }
}
