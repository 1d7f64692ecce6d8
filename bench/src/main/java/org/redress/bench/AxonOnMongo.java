package org.redress.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoTrackingToken;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.embedded.EmbeddedServer;
import org.redress.server.bench.Contender;
import org.redress.server.bench.EventLog;
import org.redress.server.bench.Place;

/** Axon's MongoDB extension. */
public final class AxonOnMongo implements Contender {

  private static final int CONNECTIONS = 64;

  @Override
  public String name() {
    return "axon-mongodb";
  }

  @Override
  public String settings() {
    return "Axon's MongoDB extension 4.12.0 on the same server as mongodb, a document per event,"
        + " its own indexes ensured, journalled majority writes, up to "
        + CONNECTIONS
        + " connections, "
        + AxonEventLog.BATCH
        + " events a query";
  }

  @Override
  public EventLog open(Place place) {
    EmbeddedServer server = place.mongodb() == null ? EmbeddedServer.in(place.folder()) : null;
    String address = server == null ? place.mongodb() : server.connectionString();
    ConnectionString uri = new ConnectionString(Objects.requireNonNull(address));
    MongoClient client = MongoClients.create(settings(uri));
    MongoEventStorageEngine engine = engine(client, uri);
    engine.ensureIndexes();
    return new AxonEventLog(
        engine,
        new Hooks(
            () -> {},
            UnaryOperator.identity(),
            MongoTrackingToken.of(Instant.EPOCH, Map.of()),
            () -> close(client, server)));
  }

  private static MongoClientSettings settings(ConnectionString uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(uri)
        .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .build();
  }

  private static MongoEventStorageEngine engine(MongoClient client, ConnectionString uri) {
    String database = Objects.requireNonNullElse(uri.getDatabase(), "axon");
    return MongoEventStorageEngine.builder()
        .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(client, database).build())
        .eventSerializer(new TextSerializer())
        .snapshotSerializer(new TextSerializer())
        .batchSize(AxonEventLog.BATCH)
        .build();
  }

  private static void close(MongoClient client, @Nullable EmbeddedServer server) {
    client.close();
    if (server != null) {
      server.close();
    }
  }
}
