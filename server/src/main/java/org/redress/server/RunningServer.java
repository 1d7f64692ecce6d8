package org.redress.server;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** A server that listens, with its data folder, until it is closed. */
public final class RunningServer implements AutoCloseable {

  private static final int LARGEST_PORT = 65_535;

  private final DataFolder folder;
  private final Storage storage;
  private final ServletWebServerApplicationContext context;
  private final CountDownLatch closed;
  private final Thread atExit = new Thread(this::shutDown, "redress-exit");

  private RunningServer(
      DataFolder folder,
      Storage storage,
      ServletWebServerApplicationContext context,
      CountDownLatch closed) {
    this.folder = folder;
    this.storage = storage;
    this.context = context;
    this.closed = closed;
  }

  /**
   * Starts a server.
   *
   * @param data the data folder, made when it does not exist
   * @param address loopback address to listen on, null for the configured one
   * @param port port to listen on, 0 for a free one, null for the configured one
   * @throws CannotStart when the folder, the address or the port cannot be had
   */
  public static RunningServer start(Path data, @Nullable String address, @Nullable Integer port) {
    return start(data, null, address, port);
  }

  /**
   * Starts a server whose log and read models may be elsewhere.
   *
   * @param data the data folder, made when it does not exist
   * @param mongodb connection string of the replica set for log and read models, null for the
   *     folder
   * @param address loopback address to listen on, null for the configured one
   * @param port port to listen on, 0 for a free one, null for the configured one
   * @throws CannotStart when folder, MongoDB, address or port cannot be had
   */
  public static RunningServer start(
      Path data, @Nullable String mongodb, @Nullable String address, @Nullable Integer port) {
    List<String> properties = new ArrayList<>();
    if (address != null) {
      InetAddress loopback = Loopback.require(address);
      properties.add("--server.address=" + loopback.getHostAddress());
    }
    if (port != null) {
      if (port < 0 || port > LARGEST_PORT) {
        throw new CannotStart("Port " + port + " does not exist; ports are 0 to " + LARGEST_PORT);
      }
      properties.add("--server.port=" + port);
    }
    DataFolder folder = DataFolder.open(data);
    Storage storage = Storage.of(folder, mongodb);
    try {
      return start(folder, storage, properties.toArray(String[]::new));
    } catch (RuntimeException e) {
      storage.close();
      folder.close();
      throw explained(e);
    }
  }

  private static RunningServer start(DataFolder folder, Storage storage, String... properties) {
    var closed = new CountDownLatch(1);
    var application = new SpringApplication(RedressServer.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("dataFolder", folder),
        context -> context.getBeanFactory().registerSingleton("storage", storage));
    application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    var context = (ServletWebServerApplicationContext) application.run(properties);
    var server = new RunningServer(folder, storage, context, closed);
    Runtime.getRuntime().addShutdownHook(server.atExit);
    return server;
  }

  /** Where the server listens, with a slash at the end. */
  public URI url() {
    String host = context.getEnvironment().getRequiredProperty("server.address");
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
  }

  /** Where the data is. */
  public Path data() {
    return folder.path();
  }

  /** One of the parts of the server. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Waits until the server is stopped. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Stops taking requests, ends what runs, and leaves the folder. */
  @Override
  public void close() {
    shutDown();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already, and its hook found everything closed or waits for it.
      return;
    }
  }

  /** Whoever comes second waits until the first has closed everything. */
  private synchronized void shutDown() {
    context.close();
    storage.close();
    folder.close();
  }

  private static RuntimeException explained(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart explained) {
        return explained;
      }
      if (cause instanceof PortInUseException taken) {
        return new CannotStart(
            "Port "
                + taken.getPort()
                + " is in use; choose another with --port, or 0 for any that is free",
            failure);
      }
    }
    return failure;
  }
}
