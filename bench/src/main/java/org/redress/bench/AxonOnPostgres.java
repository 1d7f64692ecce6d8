package org.redress.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;
import org.redress.server.bench.Contender;
import org.redress.server.bench.EventLog;
import org.redress.server.bench.Place;

/**
 * Axon's JDBC engine on PostgreSQL, when the environment names a database: {@code
 * REDRESS_BENCH_POSTGRES_URL}, a JDBC address with user and password. Everything is done in a
 * schema that is made for it and dropped again.
 */
public final class AxonOnPostgres implements Contender {

  private static final String URL = "REDRESS_BENCH_POSTGRES_URL";

  @Override
  public String name() {
    return "axon-postgres";
  }

  @Override
  public String settings() {
    return "Axon's JDBC engine 4.13.0 on a PostgreSQL server set up as it comes, which forces every"
        + " transaction to the disk; "
        + JdbcEngine.CONNECTIONS
        + " pooled connections, "
        + AxonEventLog.BATCH
        + " events a query";
  }

  @Override
  public boolean isPresent() {
    return url() != null;
  }

  @Override
  public EventLog open(Place place) {
    String url = Objects.requireNonNull(url());
    String schema = "bench" + UUID.randomUUID().toString().replace("-", "");
    execute(url, "CREATE SCHEMA " + schema);
    String inSchema = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    Runnable drop = () -> execute(url, "DROP SCHEMA " + schema + " CASCADE");
    return JdbcEngine.open(inSchema, PostgresEventTableFactory.INSTANCE, null, drop);
  }

  private static @Nullable String url() {
    return System.getenv(URL);
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused: " + sql, e);
    }
  }
}
