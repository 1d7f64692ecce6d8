package org.redress.command.organisation;

import static org.redress.command.organisation.OrganisationSamples.CITY_ON_RECORD;
import static org.redress.command.organisation.OrganisationSamples.county;
import static org.redress.command.organisation.OrganisationSamples.end;
import static org.redress.command.organisation.OrganisationSamples.rename;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class OrganisationTableTest {

  private static final String TABLE =
      """
                           | NotRegistered          | InForce                         | Ended
      RegisterOrganisation | OrganisationRegistered | ORGANISATION_ALREADY_REGISTERED | ORGANISATION_ALREADY_REGISTERED
      RenameOrganisation   | ORGANISATION_UNKNOWN   | OrganisationRenamed             | WRONG_STATE
      EndOrganisation      | ORGANISATION_UNKNOWN   | OrganisationEnded               | WRONG_STATE
      """;

  private static final Map<String, OrganisationCommand> COMMANDS =
      Map.of(
          "RegisterOrganisation",
          county(),
          "RenameOrganisation",
          rename(),
          "EndOrganisation",
          end());

  private static final Map<String, List<OrganisationCommand>> WAYS =
      Map.of(
          "NotRegistered", List.of(),
          "InForce", List.of(county()),
          "Ended", List.of(county(), end()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            OrganisationCommand.class,
            OrganisationState.class,
            (command, state) ->
                Spec.givenOrganisation(
                        CITY_ON_RECORD, WAYS.get(state).toArray(OrganisationCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
