package org.redress.command.merchant;

import org.redress.command.Command;

/** What can be asked about a merchant record. */
public sealed interface MerchantCommand extends Command permits RegisterMerchant {

  /** Id of the merchant record. */
  String merchantId();

  @Override
  default String streamId() {
    return merchantId();
  }
}
