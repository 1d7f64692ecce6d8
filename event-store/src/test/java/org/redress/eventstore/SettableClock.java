package org.redress.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it was last told, forwards or backwards. */
public final class SettableClock extends Clock {

  private volatile Instant now;

  /** Starts at an instant. */
  public SettableClock(Instant start) {
    now = start;
  }

  /** Shows this instant from now on. */
  public void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
