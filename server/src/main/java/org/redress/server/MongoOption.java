package org.redress.server;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that puts log and read models on MongoDB, for the commands that have it. */
public final class MongoOption {

  private static final String VARIABLE = "REDRESS_MONGODB_URI";

  @Option(
      names = "--mongodb",
      paramLabel = "URI",
      description =
          "Keeps log and read models on this MongoDB replica set, mongodb://HOST,.../DATABASE"
              + " (default: what REDRESS_MONGODB_URI in the environment says, where a password is"
              + " not seen by other users; without either, the data folder).")
  private @Nullable String uri;

  /** The connection string, or null when there is none. */
  public @Nullable String uri() {
    String given = uri != null ? uri : System.getenv(VARIABLE);
    return given == null || given.isBlank() ? null : given;
  }
}
