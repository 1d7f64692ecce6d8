package org.redress.command.merchant;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class MerchantTableTest {

  /** The command comes again with other particulars. */
  private static final String TABLE =
      """
                       | NotRegistered      | Registered
      RegisterMerchant | MerchantRegistered | MERCHANT_ALREADY_REGISTERED
      """;

  private static final Map<String, MerchantCommand[]> WAYS =
      Map.of(
          "NotRegistered", new MerchantCommand[0],
          "Registered", new MerchantCommand[] {new MerchantSample().command()});

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            MerchantCommand.class,
            MerchantState.class,
            (command, state) ->
                Spec.givenMerchant(WAYS.get(state))
                    .when(new MerchantSample().name("样例商店 002").command())
                    .summary());
  }
}
