package org.redress.server.bench;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** A store of events that is measured. Its methods are called by many threads at once. */
public interface EventLog extends AutoCloseable {

  /** Appends an event and returns when it is as durable as the store makes it. */
  void append(SampleEvent event);

  /** Appends many events of different streams, as fast as the store can; only to fill it. */
  void appendAll(List<SampleEvent> events);

  /** Loads a stream as a command does before it decides; returns how many events it has. */
  int load(String stream);

  /**
   * Reads everything in the order of the log, without making objects of the events.
   *
   * @param goOn asked now and then; reading ends when it says no
   * @return how many events were read
   */
  long replay(BooleanSupplier goOn);

  /**
   * Remembers the end of the log as it is now.
   *
   * @return reads what was appended after that, at most so many, and says how many it found
   */
  IntSupplier tail(int limit);

  @Override
  void close();
}
