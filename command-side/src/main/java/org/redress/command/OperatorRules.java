package org.redress.command;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.creditCodeIsRight;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.events.Operator;

/**
 * Rules for naming an operator. Order 112 Art. 16 (2026-02-01): the credit code is the one identity
 * of an operator that has one, so it decides which merchant record is meant.
 */
public final class OperatorRules {

  private OperatorRules() {}

  /**
   * An operator is named and is one operator.
   *
   * @param field where the operator stands in the input
   */
  public static @Nullable Refusal isNamed(String field, Operator operator) {
    return Refusal.firstOf(
        saysSomething(field + ".name", operator.name(), SHORT_TEXT),
        saysSomething(field + ".address", operator.address(), SHORT_TEXT),
        creditCodeIsRight(field + ".creditCode", operator.creditCode()),
        isOne(field + ".merchantId", operator));
  }

  private static @Nullable Refusal isOne(String field, Operator operator) {
    String given = operator.merchantId();
    if (given == null) {
      return null;
    }
    String ofCode = merchantIdOfCode(operator.creditCode());
    return ofCode == null || ofCode.equals(given)
        ? idIsWellFormed(field, given)
        : Refusal.of(InputRefusal.OPERATOR_AMBIGUOUS, field, ofCode);
  }

  /** The operator with the merchant record that its code decides. */
  public static Operator identified(Operator operator) {
    String ofCode = merchantIdOfCode(operator.creditCode());
    return ofCode == null
        ? operator
        : new Operator(operator.name(), operator.address(), operator.creditCode(), ofCode);
  }

  /** Id of the merchant record of the operator with this code; null without a valid code. */
  public static @Nullable String merchantIdOfCode(@Nullable String creditCode) {
    return creditCode == null
        ? null
        : CreditCode.parse(creditCode).map(CreditCode::merchantId).orElse(null);
  }
}
