package org.redress.events;

import java.time.Instant;

/** A fact of the domain. Who recorded it and when stands in the commit that holds it. */
public interface DomainEvent {

  /** Id of the stream that the fact belongs to. */
  String streamId();

  /** When the fact happened in the world, to the millisecond; the log adds when it was recorded. */
  Instant occurredAt();
}
