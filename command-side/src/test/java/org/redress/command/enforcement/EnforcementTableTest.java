package org.redress.command.enforcement;

import static org.redress.command.enforcement.EnforcementSamples.close;
import static org.redress.command.enforcement.EnforcementSamples.extend;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.pause;
import static org.redress.command.enforcement.EnforcementSamples.penalty;
import static org.redress.command.enforcement.EnforcementSamples.publish;
import static org.redress.command.enforcement.EnforcementSamples.resume;
import static org.redress.command.enforcement.EnforcementSamples.revoke;
import static org.redress.command.enforcement.EnforcementSamples.withdraw;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.PublicationWithdrawalGround;

class EnforcementTableTest {

  /** The closed case ended with a penalty. */
  private static final String TABLE =
      """
                            | NotOpened                | Open                            | Paused                          | Penalised                       | Closed
      OpenEnforcementCase   | EnforcementCaseOpened    | ENFORCEMENT_CASE_ALREADY_OPENED | ENFORCEMENT_CASE_ALREADY_OPENED | ENFORCEMENT_CASE_ALREADY_OPENED | ENFORCEMENT_CASE_ALREADY_OPENED
      ExtendPenaltyTerm     | ENFORCEMENT_CASE_UNKNOWN | PenaltyTermExtended             | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE
      PausePenaltyTerm      | ENFORCEMENT_CASE_UNKNOWN | PenaltyTermPaused               | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE
      ResumePenaltyTerm     | ENFORCEMENT_CASE_UNKNOWN | WRONG_STATE                     | PenaltyTermResumed              | WRONG_STATE                     | WRONG_STATE
      RecordPenaltyDecision | ENFORCEMENT_CASE_UNKNOWN | PenaltyDecided                  | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE
      RevokePenalty         | ENFORCEMENT_CASE_UNKNOWN | PENALTY_MISSING                 | PENALTY_MISSING                 | PenaltyRevoked                  | PenaltyRevoked
      PublishPenalty        | ENFORCEMENT_CASE_UNKNOWN | PENALTY_MISSING                 | PENALTY_MISSING                 | PenaltyPublished                | PenaltyPublished
      WithdrawPublication   | ENFORCEMENT_CASE_UNKNOWN | PENALTY_MISSING                 | PENALTY_MISSING                 | PENALTY_NOT_PUBLISHED           | PENALTY_NOT_PUBLISHED
      CloseEnforcementCase  | ENFORCEMENT_CASE_UNKNOWN | EnforcementCaseClosed           | WRONG_STATE                     | PENALTY_STANDS                  | WRONG_STATE
      """;

  private static final Map<String, EnforcementCommand> COMMANDS =
      Map.of(
          "OpenEnforcementCase", open(),
          "ExtendPenaltyTerm", extend(),
          "PausePenaltyTerm", pause(),
          "ResumePenaltyTerm", resume(),
          "RecordPenaltyDecision", penalty(),
          "RevokePenalty", revoke(),
          "PublishPenalty", publish(),
          "WithdrawPublication", withdraw(PublicationWithdrawalGround.TERM_ENDED),
          "CloseEnforcementCase", close(EnforcementOutcome.NO_PENALTY));

  private static final Map<String, List<EnforcementCommand>> WAYS =
      Map.of(
          "NotOpened", List.of(),
          "Open", List.of(open()),
          "Paused", List.of(open(), pause()),
          "Penalised", List.of(open(), penalty()),
          "Closed", List.of(open(), penalty(), close(EnforcementOutcome.PENALTY)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            EnforcementCommand.class,
            EnforcementState.class,
            (command, state) ->
                Spec.givenEnforcement(WAYS.get(state).toArray(EnforcementCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
