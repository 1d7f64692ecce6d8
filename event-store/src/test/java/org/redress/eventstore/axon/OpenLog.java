package org.redress.eventstore.axon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.mongo.MongoCommitLog;
import org.redress.eventstore.mongo.MongoForTests;
import org.redress.eventstore.rocks.RocksCommitLog;

/**
 * A log of its own for each test, closed after everything that a test and its base class tear down.
 */
final class OpenLog implements BeforeEachCallback, AfterEachCallback {

  private final Opening opening;
  private Path folder;
  private Backend log;

  private OpenLog(Opening opening) {
    this.opening = opening;
  }

  static OpenLog withDenseStreams() {
    return new OpenLog(folder -> RocksCommitLog.in(folder).open());
  }

  static OpenLog withSparseStreams() {
    return new OpenLog(folder -> RocksCommitLog.in(folder).sparseStreams().open());
  }

  static OpenLog withDenseStreams(MongoForTests mongo) {
    return new OpenLog(folder -> MongoCommitLog.at(mongo.freshDatabase()).standalone().open());
  }

  static OpenLog withSparseStreams(MongoForTests mongo) {
    return new OpenLog(
        folder -> MongoCommitLog.at(mongo.freshDatabase()).standalone().sparseStreams().open());
  }

  Backend log() {
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
    log = opening.open(folder);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    log.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    }
  }

  @FunctionalInterface
  private interface Opening {
    Backend open(Path folder);
  }
}
