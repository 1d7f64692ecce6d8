package org.redress.events.merchant;

import org.redress.events.DomainEvent;

/** What can happen to a merchant record. */
public sealed interface MerchantEvent extends DomainEvent permits MerchantRegistered {

  /** Id of the merchant record. */
  String merchantId();

  @Override
  default String streamId() {
    return merchantId();
  }
}
