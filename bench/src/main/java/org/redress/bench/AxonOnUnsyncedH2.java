package org.redress.bench;

import org.redress.server.bench.Contender;
import org.redress.server.bench.EventLog;
import org.redress.server.bench.Place;

/** Axon's JDBC engine on H2 as H2 comes: what it acknowledges may be lost with the power. */
public final class AxonOnUnsyncedH2 implements Contender {

  @Override
  public String name() {
    return "axon-h2-unsynced";
  }

  @Override
  public String settings() {
    return "the same without CHECKPOINT SYNC: not durable, for comparison only";
  }

  @Override
  public boolean appendsOnly() {
    return true;
  }

  @Override
  public EventLog open(Place place) {
    return JdbcEngine.open(AxonOnH2.address(place), new H2Tables(), null, () -> {});
  }
}
