package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenEnforcement;
import static org.redress.command.enforcement.EnforcementSamples.ENFORCEMENT;
import static org.redress.command.enforcement.EnforcementSamples.PENALISED;
import static org.redress.command.enforcement.EnforcementSamples.imported;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.penalty;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyKind;

class RecordPenaltyDecisionTest {

  private static RecordPenaltyDecision warning(String number, int hour) {
    return new RecordPenaltyDecision(
        ENFORCEMENT, hour(hour), number, List.of(PenaltyKind.WARNING), 0, 0, 0, "CNY");
  }

  @Test
  void fineConfiscationAndOrderedRefundStandApart() {
    givenEnforcement(open())
        .when(penalty())
        .then(
            new PenaltyDecided(
                ENFORCEMENT,
                hour(PENALISED),
                "样例处〔2026〕1号",
                List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION),
                500_000,
                12_000,
                42_000,
                "CNY",
                REGION,
                MERCHANT,
                List.of()));
  }

  @Test
  void penaltyNeedsNoMoney() {
    givenEnforcement(open()).when(warning("样例 1 号", PENALISED)).thenOne(PenaltyDecided.class);
  }

  @Test
  void fineWithoutASumIsRefused() {
    givenEnforcement(open())
        .when(penalty(List.of(PenaltyKind.FINE), 0, 0))
        .thenRefused(EnforcementRefusal.PENALTY_SUM_MISMATCH, "fineMinor", "a sum");
  }

  @Test
  void sumWithoutAFineIsRefused() {
    givenEnforcement(open())
        .when(penalty(List.of(PenaltyKind.WARNING), 1, 0))
        .thenRefused(EnforcementRefusal.PENALTY_SUM_MISMATCH, "fineMinor", "no sum without a fine");
  }

  @Test
  void goodsMayBeConfiscatedAndMoneyOnlyAsAConfiscation() {
    givenEnforcement(open())
        .when(penalty(List.of(PenaltyKind.CONFISCATION), 0, 0))
        .thenOne(PenaltyDecided.class);
    givenEnforcement(open())
        .when(penalty(List.of(PenaltyKind.WARNING), 0, 1))
        .thenRefused(
            EnforcementRefusal.PENALTY_SUM_MISMATCH,
            "confiscatedMinor",
            "no sum without a confiscation");
  }

  @Test
  void decisionOfNothingIsRefused() {
    givenEnforcement(open())
        .when(penalty(List.of(), 0, 0))
        .thenRefused(InputRefusal.LIST_EMPTY, "kinds", "1 to 50 entries");
  }

  @Test
  void negativeSumIsRefused() {
    givenEnforcement(open())
        .when(penalty(List.of(PenaltyKind.FINE), -1, 0))
        .thenRefused(InputRefusal.AMOUNT_NOT_POSITIVE, "fineMinor", "1 to 1000000000000000");
  }

  @Test
  void liveDecisionHasANumber() {
    givenEnforcement(open())
        .when(warning(null, PENALISED))
        .thenRefused(InputRefusal.FIELD_BLANK, "decisionNumber", "a text");
  }

  @Test
  void importedDecisionMayLackItsNumberAndKeepsItsOddDate() {
    Assertions.assertThat(
            givenEnforcement(imported())
                .when(warning(null, 1))
                .thenOne(PenaltyDecided.class)
                .flags())
        .containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }

  @Test
  void liveDecisionBeforeTheFilingIsRefused() {
    givenEnforcement(open())
        .when(warning("样例 1 号", 1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T23:30:00Z");
  }
}
