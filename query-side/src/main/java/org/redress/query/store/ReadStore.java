package org.redress.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.embedded.EmbeddedFiles;
import org.redress.eventstore.embedded.EmbeddedServer;

/** The database of the read models and the connection to it. */
public final class ReadStore implements AutoCloseable {

  private static final String DEFAULT_DATABASE = "redress";
  private static final int GIVE_UP_SECONDS = 10;

  private final @Nullable EmbeddedServer embedded;
  private final MongoClient client;
  private final MongoDatabase database;

  private ReadStore(
      @Nullable EmbeddedServer embedded,
      String uri,
      MeterRegistry meters,
      CommandListener... listeners) {
    this.embedded = embedded;
    ConnectionString address = new ConnectionString(uri);
    this.client = MongoClients.create(settings(address, meters, listeners));
    this.database =
        client.getDatabase(Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE));
  }

  /** The same as {@link #embedded(Path, MeterRegistry, CommandListener...)}, measured nowhere. */
  public static ReadStore embedded(Path folder) {
    return embedded(folder, new CompositeMeterRegistry());
  }

  /**
   * Read models in an embedded server whose files are in a folder; see {@link EmbeddedServer}.
   *
   * @param meters where the commands sent to it are timed: {@code mongodb.driver.commands}
   * @param listeners who else is told of the commands sent to it
   */
  public static ReadStore embedded(
      Path folder, MeterRegistry meters, CommandListener... listeners) {
    EmbeddedServer server = EmbeddedServer.in(folder);
    return new ReadStore(server, server.connectionString(), meters, listeners);
  }

  /**
   * The documents of a collection in the files of an embedded server that does not run; see {@link
   * EmbeddedFiles#documents}.
   */
  public static List<Map<String, Object>> atRest(Path folder, String collection) {
    return EmbeddedFiles.documents(folder, DEFAULT_DATABASE + "." + collection);
  }

  /** The same as {@link #at(String, MeterRegistry, CommandListener...)}, measured nowhere. */
  public static ReadStore at(String uri) {
    return at(uri, new CompositeMeterRegistry());
  }

  /**
   * Read models on a MongoDB server, in the database that the address names, {@code redress} when
   * it names none. Writes are acknowledged by the majority.
   *
   * @param uri connection string, {@code mongodb://} or {@code mongodb+srv://}
   * @param meters where the commands sent to it are timed: {@code mongodb.driver.commands}
   * @param listeners who else is told of the commands sent to it
   */
  public static ReadStore at(String uri, MeterRegistry meters, CommandListener... listeners) {
    return new ReadStore(null, uri, meters, listeners);
  }

  private static MongoClientSettings settings(
      ConnectionString address, MeterRegistry meters, CommandListener... listeners) {
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder()
            .applyConnectionString(address)
            .writeConcern(WriteConcern.MAJORITY)
            .addCommandListener(new MongoMetricsCommandListener(meters))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(GIVE_UP_SECONDS, TimeUnit.SECONDS));
    for (CommandListener listener : listeners) {
      settings.addCommandListener(listener);
    }
    return settings.build();
  }

  /** The database. */
  public MongoDatabase database() {
    return database;
  }

  @Override
  public void close() {
    client.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
