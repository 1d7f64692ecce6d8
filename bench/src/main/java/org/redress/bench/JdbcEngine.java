package org.redress.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.redress.server.bench.EventLog;

/** Axon's JDBC engine on some database, behind a pool of connections. */
final class JdbcEngine {

  /** Connections at once: with more, two processors spend their time on switching. */
  static final int CONNECTIONS = 16;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HikariDataSource pool;

  /** The connection of a transaction that is under way. */
  private final ThreadLocal<@Nullable Connection> open = new ThreadLocal<>();

  private JdbcEngine(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Makes the tables and opens the engine.
   *
   * @param sync statement that forces to the disk what was committed; null when a commit does
   * @param afterwards what to do when the last connection is closed
   */
  static EventLog open(
      String url, EventTableFactory tables, @Nullable String sync, Runnable afterwards) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE.toMillis());
    JdbcEngine jdbc = new JdbcEngine(new HikariDataSource(config));
    JdbcEventStorageEngine engine = engine(jdbc.connections());
    engine.createSchema(tables);
    return new AxonEventLog(
        engine,
        new Hooks(
            sync == null ? () -> {} : () -> jdbc.execute(sync),
            action -> () -> jdbc.inTransaction(action),
            null,
            () -> {
              jdbc.pool.close();
              afterwards.run();
            }));
  }

  private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(connections)
        .transactionManager(NoTransactionManager.instance())
        .eventSerializer(new TextSerializer())
        .snapshotSerializer(new TextSerializer())
        .batchSize(AxonEventLog.BATCH)
        .build();
  }

  /** The engine closes what it gets, which must not end a transaction that is under way. */
  private ConnectionProvider connections() {
    return () -> {
      Connection underWay = open.get();
      return underWay == null
          ? pool.getConnection()
          : ConnectionWrapperFactory.wrap(underWay, new NoOpCloseHandler());
    };
  }

  private void execute(String sql) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("Refused: " + sql, e);
    }
  }

  private void inTransaction(Runnable action) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      open.set(connection);
      action.run();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("The transaction was not committed", e);
    } finally {
      open.remove();
    }
  }
}
