package org.redress.eventstore.axon;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of events and messages: 74 random bits that this process drew when it started, and a counter
 * of 48 bits, as a UUID of version 8 (RFC 9562). Drawing every id anew would ask the operating
 * system for random bytes some ten times per command, one thread at a time.
 */
public final class ProcessIds extends IdentifierFactory {

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int COUNTER_BITS = 48;
  private static final long COUNTER = (1L << COUNTER_BITS) - 1;

  private final long high;
  private final long low;
  private final AtomicLong next = new AtomicLong();

  /** Draws the bits of this process. Axon finds the class through its service file. */
  public ProcessIds() {
    var random = new SecureRandom();
    high = (random.nextLong() & ~0xF000L) | VERSION_8;
    low = VARIANT | ((random.nextLong() << COUNTER_BITS) & ~(3L << 62));
  }

  @Override
  public String generateIdentifier() {
    return new UUID(high, low | (next.getAndIncrement() & COUNTER)).toString();
  }
}
