package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenEnforcement;
import static org.redress.command.enforcement.EnforcementSamples.ENFORCEMENT;
import static org.redress.command.enforcement.EnforcementSamples.extend;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.pause;
import static org.redress.command.enforcement.EnforcementSamples.resume;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.enforcement.PenaltyTermExtended;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PenaltyTermPaused;
import org.redress.events.enforcement.PenaltyTermResumed;

class PenaltyTermTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

  private static ExtendPenaltyTerm collective(LocalDate until) {
    return new ExtendPenaltyTerm(
        ENFORCEMENT,
        hour(800),
        PenaltyTermExtension.COLLECTIVE,
        "head-001",
        until,
        text("样例:案情复杂"));
  }

  @Test
  void headExtendsOnce() {
    givenEnforcement(open())
        .when(extend())
        .then(
            new PenaltyTermExtended(
                ENFORCEMENT,
                hour(700),
                PenaltyTermExtension.HEAD,
                "head-001",
                null,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:案情复杂")));
    givenEnforcement(open(), extend())
        .when(extend())
        .thenRefused(
            EnforcementRefusal.PENALTY_TERM_OUT_OF_TURN, "by", "COLLECTIVE: the head extends once");
  }

  @Test
  void collectiveDecisionFixesATermAfterTheHead() {
    givenEnforcement(open(), extend(), collective(UNTIL))
        .when(collective(UNTIL.plusDays(30)))
        .thenOne(PenaltyTermExtended.class);
    givenEnforcement(open())
        .when(collective(UNTIL))
        .thenRefused(
            EnforcementRefusal.PENALTY_TERM_OUT_OF_TURN,
            "by",
            "HEAD: the collective decision comes after");
  }

  @Test
  void collectiveDecisionWithoutAFixedTermIsRefused() {
    givenEnforcement(open(), extend())
        .when(collective(null))
        .thenRefused(
            EnforcementRefusal.PENALTY_TERM_NOT_FIXED, "until", "a day after the decision");
    givenEnforcement(open(), extend())
        .when(collective(LocalDate.of(2026, 5, 1)))
        .thenRefused(
            EnforcementRefusal.PENALTY_TERM_NOT_FIXED, "until", "a day after the decision");
  }

  @Test
  void extensionWithoutApprovalIsRefused() {
    givenEnforcement(open())
        .when(
            new ExtendPenaltyTerm(
                ENFORCEMENT, hour(700), PenaltyTermExtension.HEAD, null, null, text("样例")))
        .thenRefused(EnforcementRefusal.PENALTY_TERM_NOT_APPROVED, "approvedBy", "who approved it");
  }

  @Test
  void termStandsStillAndRunsOn() {
    givenEnforcement(open())
        .when(pause())
        .then(new PenaltyTermPaused(ENFORCEMENT, hour(200), PenaltyTermPause.TESTING));
    givenEnforcement(open(), pause())
        .when(resume())
        .then(new PenaltyTermResumed(ENFORCEMENT, hour(300), PenaltyTermPause.TESTING));
  }

  @Test
  void pauseDoesNotEndBeforeItBegan() {
    givenEnforcement(open(), pause())
        .when(new ResumePenaltyTerm(ENFORCEMENT, hour(199)))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-28T09:30:00Z");
  }

  @Test
  void extensionIsRememberedOverAPause() {
    givenEnforcement(
            open(),
            extend(),
            new PausePenaltyTerm(ENFORCEMENT, hour(710), PenaltyTermPause.HEARING),
            new ResumePenaltyTerm(ENFORCEMENT, hour(720)))
        .when(collective(UNTIL))
        .thenOne(PenaltyTermExtended.class);
  }
}
