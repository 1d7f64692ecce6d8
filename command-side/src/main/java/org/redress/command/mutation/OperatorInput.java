package org.redress.command.mutation;

import org.jspecify.annotations.Nullable;
import org.redress.events.Operator;

/** An operator that a report or an enforcement case is about. */
record OperatorInput(
    String name,
    @Nullable String address,
    @Nullable String creditCode,
    @Nullable String merchantId) {

  Operator toCommand() {
    return new Operator(name, address, creditCode, merchantId);
  }
}
