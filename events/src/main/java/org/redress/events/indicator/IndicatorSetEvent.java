package org.redress.events.indicator;

import org.redress.events.DomainEvent;

/** What can happen to a set of indicators. */
public sealed interface IndicatorSetEvent extends DomainEvent permits IndicatorSetPublished {

  /** Id of the set. */
  String setId();

  @Override
  default String streamId() {
    return setId();
  }
}
