package org.redress.eventstore.rocks;

import java.nio.file.Path;
import org.redress.eventstore.KilledProcess;

/** Appends to the embedded log until it is killed. */
final class AppendingProcess {

  /** So little that the ring of the journal goes round again and again. */
  private static final int JOURNAL_FILE_BYTES = 16 << 10;

  private AppendingProcess() {}

  /** Takes the folder of the log and a number that makes its streams its own. */
  public static void main(String[] args) {
    KilledProcess.append(
        RocksCommitLog.in(Path.of(args[0])).journalFileBytes(JOURNAL_FILE_BYTES).open(), args[1]);
  }
}
