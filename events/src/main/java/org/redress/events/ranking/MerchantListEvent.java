package org.redress.events.ranking;

import org.redress.events.DomainEvent;

/** What can happen to the red and the black list of a period, and to the scores behind them. */
public sealed interface MerchantListEvent extends DomainEvent
    permits MerchantScoresComputed, MerchantListingEvent {

  /** Id of the lists. */
  String listId();

  @Override
  default String streamId() {
    return listId();
  }
}
