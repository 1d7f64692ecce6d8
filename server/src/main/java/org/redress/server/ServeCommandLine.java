package org.redress.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress serve}: listens until it is stopped. */
@Command(
    name = "serve",
    description = "Serves GraphQL, the explorer, health and figures on loopback until stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommandLine implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data folder, made when it does not exist (default: ./data).")
  private Path data = Path.of("data");

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on, 0 for any that is free (default: 8080).")
  private @Nullable Integer port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Loopback address to listen on (default: 127.0.0.1).")
  private @Nullable String address;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    long start = System.nanoTime();
    try (RunningServer server = RunningServer.start(data, mongodb.uri(), address, port)) {
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "Redress is up after %.1f s. Open %sexplorer%n"
                  + "  GraphQL %sgraphql   health %sactuator/health%n"
                  + "  data    %s   stop with Ctrl-C%n",
              took.toMillis() / 1000.0,
              server.url(),
              server.url(),
              server.url(),
              server.data())
          .flush();
      server.await();
    }
    return 0;
  }
}
