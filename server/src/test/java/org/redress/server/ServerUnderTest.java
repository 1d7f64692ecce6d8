package org.redress.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A server on a free port with a data folder of its own, and a plain HTTP client for it. */
public final class ServerUnderTest implements AutoCloseable {

  private static final String WATCH = "redress.deadlines.watch";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final String mongodb;
  private final boolean watchesDeadlines;
  private RunningServer server;

  private ServerUnderTest(Path data, String mongodb, boolean watchesDeadlines) {
    this.data = data;
    this.mongodb = mongodb;
    this.watchesDeadlines = watchesDeadlines;
    this.server = start();
  }

  /**
   * Starts a server on this folder, which stays when the server is closed. It leaves deadlines
   * alone: what tests date back is overdue by now, and its being missed would come at any moment.
   */
  public static ServerUnderTest on(Path data) {
    return new ServerUnderTest(data, null, false);
  }

  /** The same with log and read models at this address. */
  public static ServerUnderTest on(Path data, String mongodb) {
    return new ServerUnderTest(data, mongodb, false);
  }

  /** The same with a server that puts missed deadlines on the record, as it does by itself. */
  public static ServerUnderTest watching(Path data) {
    return new ServerUnderTest(data, null, true);
  }

  private RunningServer start() {
    System.setProperty(WATCH, String.valueOf(watchesDeadlines));
    try {
      return RunningServer.start(data, mongodb, null, 0);
    } finally {
      System.clearProperty(WATCH);
    }
  }

  /** The one server that tests share when each of them can work with cases of its own. */
  public static ServerUnderTest shared() {
    return Shared.SERVER;
  }

  /** The server itself. */
  public RunningServer server() {
    return server;
  }

  /** Stops the server and starts it again on the same data. */
  public void restart() {
    server.close();
    server = start();
  }

  /** The address of a path on this server. */
  public URI at(String path) {
    return server.url().resolve(path);
  }

  /** Asks for a path. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(at(path)).GET(), headers);
  }

  /** Sends a body to the GraphQL endpoint as it is. */
  public HttpResponse<String> post(String body, String... headers) {
    return send(HttpRequest.newBuilder(at("graphql")).POST(BodyPublishers.ofString(body)), headers);
  }

  /** Sends a request with headers given as name, value, name, value. */
  public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks the GraphQL endpoint with a document of the test resources. */
  public Answer ask(String document, Map<String, Object> variables, String... headers) {
    return Answer.to(this, document, variables, headers);
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class Shared {

    private static final ServerUnderTest SERVER = start();

    private Shared() {}

    private static ServerUnderTest start() {
      try {
        Path data = Files.createTempDirectory("redress-server-it");
        ServerUnderTest server = on(data);
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  server.close();
                  FileSystemUtils.deleteRecursively(data.toFile());
                }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
