package org.redress.eventstore.proof.notary;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.rocks.RocksCommitLog;

/** An embedded log with its notary, in one folder. */
public final class OpenNotary implements AutoCloseable {

  private final Path folder;
  private final RocksCommitLog log;
  private final Notary notary;

  /** Opens both; the notary is not started. */
  public OpenNotary(Path folder) {
    this.folder = folder;
    log = RocksCommitLog.in(folder.resolve("log")).open();
    notary = on(log);
  }

  private Notary on(CommitLog followed) {
    return new Notary(
        followed,
        log.tiles(),
        keys(),
        CheckpointFile.open(checkpoints()),
        CosignatureInbox.in(inbox()),
        new SimpleMeterRegistry());
  }

  /** The log. */
  public RocksCommitLog log() {
    return log;
  }

  /** The notary. */
  public Notary notary() {
    return notary;
  }

  /** Its keys. */
  public LogKeys keys() {
    return LogKeys.in(folder.resolve("keys"));
  }

  /** The file of its checkpoints. */
  public Path checkpoints() {
    return folder.resolve("checkpoints/checkpoints.txt");
  }

  /** Where cosignatures come in. */
  public Path inbox() {
    return folder.resolve("checkpoints/cosigned");
  }

  @Override
  public void close() {
    notary.close();
    log.close();
  }
}
