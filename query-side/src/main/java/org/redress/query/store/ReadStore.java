package org.redress.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.redress.query.store.embedded.EmbeddedServer;

/** The database of the read models and the connection to it. */
public final class ReadStore implements AutoCloseable {

  private static final String DEFAULT_DATABASE = "redress";
  private static final int GIVE_UP_SECONDS = 10;

  private final @Nullable EmbeddedServer embedded;
  private final MongoClient client;
  private final MongoDatabase database;

  private ReadStore(@Nullable EmbeddedServer embedded, String uri) {
    this.embedded = embedded;
    ConnectionString address = new ConnectionString(uri);
    this.client = MongoClients.create(settings(address));
    this.database =
        client.getDatabase(Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE));
  }

  /** Read models in an embedded server whose files are in a folder; see {@link EmbeddedServer}. */
  public static ReadStore embedded(Path folder) {
    EmbeddedServer server = EmbeddedServer.in(folder);
    return new ReadStore(server, server.connectionString());
  }

  /**
   * Read models on a MongoDB server, in the database that the address names, {@code redress} when
   * it names none. Writes are acknowledged by the majority.
   *
   * @param uri connection string, {@code mongodb://} or {@code mongodb+srv://}
   */
  public static ReadStore at(String uri) {
    return new ReadStore(null, uri);
  }

  private static MongoClientSettings settings(ConnectionString address) {
    return MongoClientSettings.builder()
        .applyConnectionString(address)
        .writeConcern(WriteConcern.MAJORITY)
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(GIVE_UP_SECONDS, TimeUnit.SECONDS))
        .build();
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
