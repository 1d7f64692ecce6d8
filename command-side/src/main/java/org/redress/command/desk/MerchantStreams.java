package org.redress.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.pledge.RegisteredMerchants;

/**
 * Looks a merchant up by the first event of its stream, which the running unit of work may have
 * added a moment ago.
 */
final class MerchantStreams implements RegisteredMerchants {

  private final EventStore store;

  MerchantStreams(EventStore store) {
    this.store = store;
  }

  @Override
  public boolean isRegistered(String merchantId) {
    var events = store.readEvents(merchantId, 0);
    return events.hasNext() && MerchantAggregate.TYPE.equals(events.peek().getType());
  }
}
