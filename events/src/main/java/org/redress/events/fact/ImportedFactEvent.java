package org.redress.events.fact;

import org.redress.events.DomainEvent;

/** What can happen to a fact that others counted. */
public sealed interface ImportedFactEvent extends DomainEvent
    permits AttributedFact, ImportedFactWithdrawn {

  /** Id of the fact. */
  String factId();

  @Override
  default String streamId() {
    return factId();
  }
}
