package org.redress.eventstore.axon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.redress.eventstore.rocks.RocksCommitLog;

/**
 * A log in a folder of its own, closed after everything that a test and its base class tear down.
 */
final class OpenLog implements BeforeEachCallback, AfterEachCallback {

  private final boolean sparseStreams;
  private Path folder;
  private RocksCommitLog log;

  private OpenLog(boolean sparseStreams) {
    this.sparseStreams = sparseStreams;
  }

  static OpenLog withDenseStreams() {
    return new OpenLog(false);
  }

  static OpenLog withSparseStreams() {
    return new OpenLog(true);
  }

  RocksCommitLog log() {
    return log;
  }

  CommitLogStorageEngine engine() {
    return engineBuilder().build();
  }

  CommitLogStorageEngine.Builder engineBuilder() {
    Serializer serializer = EventStores.serializer();
    return CommitLogStorageEngine.builder(log, log.snapshots())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("commit-log");
    RocksCommitLog.Builder builder = RocksCommitLog.in(folder);
    log = (sparseStreams ? builder.sparseStreams() : builder).open();
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    log.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    }
  }
}
