package org.redress.eventstore.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.redress.eventstore.CommitLogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to a server, on which every read and write is one of the majority. The log has a
 * database of its own, so that the account of the service can be kept from changing it.
 */
final class Connection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private static final String DEFAULT_DATABASE = "redress";
  private static final String LOG_SUFFIX = "_log";
  private static final String COMMITS = "commits";

  private static final int GIVE_UP_SECONDS = 10;
  private static final int MAJORITY_SECONDS = 8;

  private final MongoClient client;
  private final String hosts;
  private final String database;
  private final boolean replicated;

  private Connection(MongoClient client, String hosts, String database, boolean replicated) {
    this.client = client;
    this.hosts = hosts;
    this.database = database;
    this.replicated = replicated;
  }

  /**
   * Connects.
   *
   * @param uri connection string; the database it names, {@code redress} when it names none, holds
   *     what lies beside the log, and the one called the same with {@code _log} the log itself
   * @param standalone whether a server without replication will do
   * @throws CommitLogException with one sentence about what is wrong and what to do
   */
  static Connection to(String uri, boolean standalone, MeterRegistry meters) {
    ConnectionString address = parsed(uri);
    String hosts = String.join(",", address.getHosts());
    String database = Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE);
    MongoClient client = MongoClients.create(settings(address, meters));
    try {
      client.getDatabase(database).runCommand(new Document("ping", 1));
      boolean replicated = isReplicated(client);
      if (!replicated && !standalone) {
        throw new CommitLogException(
            "MongoDB at "
                + hosts
                + " is not a replica set, so it cannot acknowledge by a majority; start it with"
                + " --replSet and run rs.initiate() once, one member is enough for a trial");
      }
      var connection = new Connection(client, hosts, database, replicated);
      connection.checkMajorityMeansJournal();
      return connection;
    } catch (MongoException e) {
      client.close();
      throw unreachable(hosts, e);
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  private static ConnectionString parsed(String uri) {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException e) {
      // The driver's message may repeat the address, and with it the password.
      String reason = String.valueOf(e.getMessage());
      throw new CommitLogException(
          "The address of MongoDB is no connection string like mongodb://host:27017/redress"
              + (reason.contains("@") ? "" : ": " + reason),
          e);
    }
  }

  private static MongoClientSettings settings(ConnectionString address, MeterRegistry meters) {
    // What the address says about time-outs counts; what it says about concerns does not.
    return MongoClientSettings.builder()
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(GIVE_UP_SECONDS, TimeUnit.SECONDS))
        .applyToSocketSettings(socket ->
            socket
                .connectTimeout(GIVE_UP_SECONDS, TimeUnit.SECONDS)
                .readTimeout(GIVE_UP_SECONDS, TimeUnit.SECONDS))
        .applyConnectionString(address)
        .applicationName("redress")
        .readPreference(ReadPreference.primary())
        .readConcern(ReadConcern.MAJORITY)
        .writeConcern(
            WriteConcern.MAJORITY
                .withJournal(true)
                .withWTimeout(MAJORITY_SECONDS, TimeUnit.SECONDS))
        .addCommandListener(new MongoMetricsCommandListener(meters))
        .build();
  }

  private static boolean isReplicated(MongoClient client) {
    ClusterType type = client.getClusterDescription().getType();
    return type == ClusterType.REPLICA_SET || type == ClusterType.SHARDED;
  }

  private static CommitLogException unreachable(String hosts, MongoException e) {
    if (e instanceof MongoSecurityException) {
      return new CommitLogException(
          "MongoDB at " + hosts + " does not accept the user or the password of the address", e);
    }
    if (e instanceof MongoTimeoutException) {
      return new CommitLogException(
          "MongoDB at "
              + hosts
              + " does not answer; check the address, and that the replica set has a primary",
          e);
    }
    return new CommitLogException(
        "MongoDB at "
            + hosts
            + " cannot be used: "
            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
        e);
  }

  /**
   * Refuses a replica set that may acknowledge by a majority what is in nobody's journal yet. A
   * server that does not show its settings to this account is taken at its default.
   */
  private void checkMajorityMeansJournal() {
    if (!replicated) {
      return;
    }
    try {
      Document reply = client.getDatabase("admin").runCommand(new Document("replSetGetConfig", 1));
      Document config = reply.get("config", new Document());
      if (Boolean.FALSE.equals(config.getBoolean("writeConcernMajorityJournalDefault"))) {
        throw new CommitLogException(
            "The replica set at "
                + hosts
                + " has writeConcernMajorityJournalDefault switched off, with which a power cut may"
                + " take what was acknowledged; switch it on");
      }
    } catch (MongoCommandException e) {
      LOG.debug("The settings of the replica set cannot be read", e);
    }
  }

  /** The commits. */
  DriverStore store() {
    MongoCollection<Document> commits = commits();
    return new DriverStore(
        commits, replicated ? commits.withReadConcern(ReadConcern.LINEARIZABLE) : commits);
  }

  /** The collection of the commits. */
  MongoCollection<Document> commits() {
    return client.getDatabase(database + LOG_SUFFIX).getCollection(COMMITS);
  }

  /** The database of what lies beside the log. */
  MongoDatabase beside() {
    return client.getDatabase(database);
  }

  /** For messages: where the log is, without user and password. */
  String place() {
    return hosts + "/" + database + LOG_SUFFIX;
  }

  @Override
  public void close() {
    client.close();
  }
}
