package org.redress.eventstore.rocks;

import java.nio.file.Path;
import org.redress.eventstore.Commits;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.Receipt;

/** Appends from many threads until it is killed, and prints what was acknowledged. */
final class AppendingProcess {

  private static final int CALLERS = 16;

  /** So little that the ring of the journal goes round again and again. */
  private static final int JOURNAL_FILE_BYTES = 16 << 10;

  private AppendingProcess() {}

  /** Takes the folder of the log and a number that makes its streams its own. */
  public static void main(String[] args) {
    RocksCommitLog log =
        RocksCommitLog.in(Path.of(args[0])).journalFileBytes(JOURNAL_FILE_BYTES).open();
    for (int caller = 0; caller < CALLERS; caller++) {
      String stream = "case-" + args[1] + "-" + caller;
      Thread.ofPlatform().start(() -> append(log, stream));
    }
  }

  private static void append(RocksCommitLog log, String stream) {
    for (int version = 0; ; version++) {
      NewCommit commit = Commits.one(stream, version);
      Receipt receipt = log.append(commit);
      // One write of one line; the trailing word shows that the line is whole.
      System.out.println(commit.commitId() + " " + receipt.commit() + " durable");
    }
  }
}
