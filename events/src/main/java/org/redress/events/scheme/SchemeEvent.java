package org.redress.events.scheme;

import org.redress.events.DomainEvent;

/** What can happen to a local scheme. */
public sealed interface SchemeEvent extends DomainEvent
    permits SchemeOpened, SchemeJoined, SchemeLeft, SchemeClosed {

  /** Id of the scheme. */
  String schemeId();

  @Override
  default String streamId() {
    return schemeId();
  }
}
