package org.redress.command;

import java.time.Instant;

/** A wish to change something. It carries every time it needs, so that deciding needs no clock. */
public interface Command {

  /** The stream it is about: id of a case, a merchant or a pledge. */
  String streamId();

  /** When the act happened in the world, to the millisecond; not after it is sent. */
  Instant occurredAt();
}
