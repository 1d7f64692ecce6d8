package org.redress.eventstore.rocks;

import java.nio.file.Path;
import org.redress.eventstore.KilledProcess;

/** Appends to the embedded log until it is killed. */
final class AppendingProcess {

  private AppendingProcess() {}

  /** Takes the folder of the log and a number that makes its streams its own. */
  public static void main(String[] args) {
    KilledProcess.append(RocksCommitLog.in(Path.of(args[0])).open(), args[1]);
  }
}
