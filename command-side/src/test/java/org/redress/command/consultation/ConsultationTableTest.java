package org.redress.command.consultation;

import static org.redress.command.consultation.ConsultationSamples.answer;
import static org.redress.command.consultation.ConsultationSamples.register;
import static org.redress.command.consultation.ConsultationSamples.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class ConsultationTableTest {

  private static final String TABLE =
      """
                           | NotRegistered          | Registered                      | Answered                        | Routed
      RegisterConsultation | ConsultationRegistered | CONSULTATION_ALREADY_REGISTERED | CONSULTATION_ALREADY_REGISTERED | CONSULTATION_ALREADY_REGISTERED
      AnswerConsultation   | CONSULTATION_UNKNOWN   | ConsultationAnswered            | WRONG_STATE                     | WRONG_STATE
      RouteElsewhere       | CONSULTATION_UNKNOWN   | ConsultationRouted              | WRONG_STATE                     | WRONG_STATE
      """;

  private static final Map<String, ConsultationCommand> COMMANDS =
      Map.of(
          "RegisterConsultation", register(),
          "AnswerConsultation", answer(),
          "RouteElsewhere", route());

  private static final Map<String, List<ConsultationCommand>> WAYS =
      Map.of(
          "NotRegistered", List.of(),
          "Registered", List.of(register()),
          "Answered", List.of(register(), answer()),
          "Routed", List.of(register(), route()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            ConsultationCommand.class,
            ConsultationState.class,
            (command, state) ->
                Spec.givenConsultation(WAYS.get(state).toArray(ConsultationCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
