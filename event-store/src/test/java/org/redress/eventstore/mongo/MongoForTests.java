package org.redress.eventstore.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.redress.eventstore.embedded.EmbeddedServer;

/**
 * A server for the tests of one class, over the wire: the one that the environment variable {@code
 * REDRESS_TEST_MONGODB_URI} names, or an embedded one. Each database it gives is new; those on a
 * named server are dropped afterwards.
 */
public final class MongoForTests implements BeforeAllCallback, AfterAllCallback {

  private static final String VARIABLE = "REDRESS_TEST_MONGODB_URI";

  private final List<String> databases = new ArrayList<>();
  private String server;
  private Path folder;
  private EmbeddedServer embedded;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    server = System.getenv(VARIABLE);
    if (server == null) {
      folder = Files.createTempDirectory("redress-mongo");
      embedded = EmbeddedServer.in(folder);
      server = embedded.connectionString();
    }
  }

  /** The address of the server with the name of a database that nobody has used. */
  public String freshDatabase() {
    String name = "redress_test_" + UUID.randomUUID().toString().substring(0, 13);
    databases.add(name);
    return withDatabase(name);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (embedded == null) {
      drop();
      return;
    }
    embedded.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drop() {
    try (MongoClient client = MongoClients.create(server)) {
      for (String name : databases) {
        client.getDatabase(name).drop();
        client.getDatabase(name + "_log").drop();
      }
    }
  }

  private String withDatabase(String name) {
    String named = new ConnectionString(server).getDatabase();
    int options = server.indexOf('?');
    String address = options < 0 ? server : server.substring(0, options);
    if (named != null) {
      address = address.substring(0, address.length() - named.length());
    }
    String slash = address.endsWith("/") && !address.endsWith("://") ? "" : "/";
    return address + slash + name + (options < 0 ? "" : server.substring(options));
  }
}
