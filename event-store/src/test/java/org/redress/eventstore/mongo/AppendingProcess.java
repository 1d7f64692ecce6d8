package org.redress.eventstore.mongo;

import java.nio.file.Path;
import org.redress.eventstore.KilledProcess;
import org.redress.eventstore.embedded.EmbeddedServer;

/** Appends over MongoDB's protocol to an embedded server inside it, until it is killed. */
final class AppendingProcess {

  private AppendingProcess() {}

  /** Takes the folder of the server and a number that makes its streams its own. */
  public static void main(String[] args) {
    EmbeddedServer server = EmbeddedServer.durable(Path.of(args[0]));
    KilledProcess.append(MongoCommitLog.at(server.connectionString()).standalone().open(), args[1]);
  }
}
