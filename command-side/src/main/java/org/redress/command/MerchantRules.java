package org.redress.command;

import org.jspecify.annotations.Nullable;

/** Rules for naming a merchant record. */
public final class MerchantRules {

  private MerchantRules() {}

  /** There is a merchant record under the id, when one is given. */
  public static @Nullable Refusal isRegistered(
      String field, @Nullable String merchantId, RegisteredMerchants merchants) {
    return merchantId == null || merchants.isRegistered(merchantId)
        ? null
        : Refusal.of(InputRefusal.MERCHANT_UNKNOWN, field, "a merchant that is registered");
  }
}
