package org.redress.command.desk;

import java.time.Instant;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.redress.command.Neighbours;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.odr.OdrEnterpriseAggregate;
import org.redress.command.odr.OdrEnterpriseDecider;
import org.redress.command.odr.OdrEnterpriseState;
import org.redress.events.odr.OdrEnterpriseEvent;

/**
 * Looks other streams up in the store, which holds what the running unit of work added a moment
 * ago.
 */
final class NeighbourStreams implements Neighbours {

  private final EventStore store;

  NeighbourStreams(EventStore store) {
    this.store = store;
  }

  @Override
  public boolean isRegistered(String merchantId) {
    return isOfType(merchantId, MerchantAggregate.TYPE);
  }

  @Override
  public @Nullable Instant odrMemberSince(String merchantId) {
    String enterpriseId = OdrEnterpriseState.idOf(merchantId);
    if (!isOfType(enterpriseId, OdrEnterpriseAggregate.TYPE)) {
      return null;
    }
    OdrEnterpriseState state =
        fold(
            enterpriseId,
            OdrEnterpriseEvent.class,
            OdrEnterpriseDecider.initial(),
            OdrEnterpriseDecider::evolve);
    return state instanceof OdrEnterpriseState.Member member ? member.since() : null;
  }

  private boolean isOfType(String stream, String type) {
    var events = store.readEvents(stream, 0);
    return events.hasNext() && type.equals(events.peek().getType());
  }

  private <S, E> S fold(String stream, Class<E> family, S initial, BiFunction<S, E, S> evolve) {
    S state = initial;
    var events = store.readEvents(stream, 0);
    while (events.hasNext()) {
      state = evolve.apply(state, family.cast(events.next().getPayload()));
    }
    return state;
  }
}
