package org.redress.command.merchant;

import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.Protected;

/** Whether there is a merchant record, and what it says. */
public sealed interface MerchantState {

  /** There is none under this id. */
  record NotRegistered() implements MerchantState {}

  /**
   * There is one. All particulars are kept, because a repeated registration is compared with them.
   *
   * @param name registered name
   * @param creditCode unified social credit code, null when it has none
   * @param address domicile or place of business, null when unknown
   * @param region region of the domicile, null when unknown
   * @param industry industry, null when unknown
   * @param contactPhone telephone of the contact person, null when unknown
   */
  record Registered(
      String name,
      @Nullable String creditCode,
      @Nullable String address,
      @Nullable String region,
      @Nullable Classification industry,
      @Nullable Protected contactPhone)
      implements MerchantState {}
}
