package org.redress.command.mediation;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.mediation.MediationRules.ofParties;
import static org.redress.command.mediation.MediationRules.protectedText;
import static org.redress.command.mediation.MediationRules.whileGoingOn;
import static org.redress.command.mediation.MediationRules.whileOpen;

import java.time.Instant;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestEvent;
import org.redress.events.mediation.TestStarted;

/** Decides about tests and appraisals (鉴定、检测), one at a time: Order 121 Art. 22. */
final class TestDecider {

  private TestDecider() {}

  static Decision<MediationEvent> decide(
      TestCommand command, MediationState state, CaseFacts facts) {
    return switch (command) {
      case StartTest c -> whileGoingOn(state, open -> start(c, open, facts));
      case EndTest c -> whileOpen(state, open -> end(c, open, facts));
    };
  }

  private static Decision<MediationEvent> start(StartTest c, Open open, CaseFacts facts) {
    return Decision.unless(
        () ->
            new TestStarted(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                open.course().nextTestId(),
                protectedText(c.subject()),
                c.body(),
                c.choice(),
                c.costBorneBy()),
        MediationRules.noTestRuns(open),
        saysSomething("subject", c.subject(), LONG_TEXT),
        saysSomething("body", c.body(), SHORT_TEXT),
        notBefore(facts, c.occurredAt(), open.since()));
  }

  private static Decision<MediationEvent> end(EndTest c, Open open, CaseFacts facts) {
    Instant since = open.course().testSince();
    if (since == null) {
      return Decision.refuse(
          Refusal.of(MediationRefusal.TEST_NOT_RUNNING, "start a test before this"));
    }
    return Decision.unless(
        () ->
            new TestEnded(
                c.caseId(),
                c.occurredAt(),
                open.openMediationId(),
                open.course().testId(),
                since,
                c.outcome(),
                ofParties(c.result())),
        saysSomething("result", c.result(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), since));
  }

  /** The course of the mediation after the event. */
  static MediationCourse evolve(MediationCourse course, TestEvent event) {
    return switch (event) {
      case TestStarted e -> course.testing(e.occurredAt());
      case TestEnded _ -> course.tested();
    };
  }
}
