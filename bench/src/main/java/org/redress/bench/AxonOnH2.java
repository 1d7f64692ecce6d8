package org.redress.bench;

import org.redress.server.bench.Contender;
import org.redress.server.bench.EventLog;
import org.redress.server.bench.Place;

/** Axon's JDBC engine on H2, as durable as H2 can be. */
public final class AxonOnH2 implements Contender {

  @Override
  public String name() {
    return "axon-h2";
  }

  @Override
  public String settings() {
    return "Axon's JDBC engine 4.13.0 on H2 in the same process, "
        + JdbcEngine.CONNECTIONS
        + " pooled connections, 128 MiB of cache, "
        + AxonEventLog.BATCH
        + " events a query; H2 forces nothing to the disk by itself, so every append ends with"
        + " CHECKPOINT SYNC";
  }

  @Override
  public EventLog open(Place place) {
    return JdbcEngine.open(address(place), new H2Tables(), "CHECKPOINT SYNC", () -> {});
  }

  static String address(Place place) {
    return "jdbc:h2:file:"
        + place.folder().toAbsolutePath().resolve("axon")
        + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=131072";
  }
}
