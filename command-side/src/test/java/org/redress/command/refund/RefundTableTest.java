package org.redress.command.refund;

import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.confirm;
import static org.redress.command.CaseSamples.declareDefault;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.pay;
import static org.redress.command.CaseSamples.reverse;
import static org.redress.command.CaseStages.way;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class RefundTableTest {

  /** Stages of a refund; something was paid before the default. */
  private static final String TABLE =
      """
                           | Due                   | PartlyPaid            | Paid                  | Confirmed             | Defaulted
      AgreeRefund          | RefundAgreed          | RefundAgreed          | RefundAgreed          | RefundAgreed          | RefundAgreed
      RecordRefundPayment  | RefundPaymentRecorded | RefundPaymentRecorded | WRONG_STATE           | WRONG_STATE           | RefundPaymentRecorded
      ConfirmRefund        | WRONG_STATE           | WRONG_STATE           | RefundConfirmed       | WRONG_STATE           | WRONG_STATE
      DeclareRefundDefault | RefundDefaulted       | RefundDefaulted       | WRONG_STATE           | WRONG_STATE           | WRONG_STATE
      ReverseRefundPayment | PAYMENT_UNKNOWN       | RefundPaymentReversed | RefundPaymentReversed | RefundPaymentReversed | RefundPaymentReversed
      """;

  /** Stages of the complaint; no sum was agreed. */
  private static final String BY_STAGE =
      """
                           | NotFiled     | Filed          | PickedUp       | Accepted       | Refused        | Withdrawn      | Closed
      AgreeRefund          | CASE_UNKNOWN | RefundAgreed   | RefundAgreed   | RefundAgreed   | RefundAgreed   | RefundAgreed   | RefundAgreed
      RecordRefundPayment  | CASE_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN
      ConfirmRefund        | CASE_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN
      DeclareRefundDefault | CASE_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN
      ReverseRefundPayment | CASE_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN | REFUND_UNKNOWN
      """;

  private static final Map<String, RefundCommand> COMMANDS =
      Map.of(
          "AgreeRefund", agree(),
          "RecordRefundPayment", pay(1_000),
          "ConfirmRefund", confirm(),
          "DeclareRefundDefault", declareDefault(),
          "ReverseRefundPayment", reverse("P1"));

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Due", way(file(), agree()),
          "PartlyPaid", way(file(), agree(), pay(1_000)),
          "Paid", way(file(), agree(), pay(42_000)),
          "Confirmed", way(file(), agree(), pay(42_000), confirm()),
          "Defaulted", way(file(), agree(), pay(1_000), declareDefault()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStage() {
    return DecisionTable.of(TABLE)
        .tests(
            RefundCommand.class,
            RefundStage.class,
            (command, stage) -> summary(WAYS.get(stage), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            RefundCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
