package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.eventstore.CommitLogException;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a crash in the middle of a write leaves at the end of the write-ahead log: a record that is
 * too short, or one whose length is there and whose content is not. Only what cannot have been
 * acknowledged is cut off, and never without a word: a whole commit behind the damage, or a commit
 * missing that {@link AcknowledgedMark} knows of, refuses the folder.
 */
final class TornTail {

  private static final Logger LOG = LoggerFactory.getLogger(TornTail.class);

  private static final String REHEARSAL = "rehearsal";

  private final Path folder;
  private final Path file;

  private TornTail(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Cuts it off, if there is any; what was cut is kept in a file beside. Nobody else may have the
   * folder. RocksDB never sees the damage: with some it does not come back from opening.
   *
   * @throws CommitLogException when something was damaged or lost that had been acknowledged
   */
  static void cut(Path folder) throws IOException, RocksDBException {
    List<Path> logs = logs(folder);
    for (int i = 0; i < logs.size(); i++) {
      WriteAheadFile log = WriteAheadFile.read(logs.get(i));
      int damage = log.damage();
      int whole = log.lastWholeRecordBefore(damage);
      if (whole < log.length()) {
        var tail = new TornTail(folder, logs.get(i));
        if (i < logs.size() - 1) {
          throw tail.refused(damage, logs.get(i + 1).getFileName() + " goes on behind that");
        }
        tail.cut(log, damage, whole);
      }
    }
  }

  /** The write-ahead logs that hold something, in their order. */
  private static List<Path> logs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]+\\.log"))
          .filter(file -> file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  private void cut(WriteAheadFile log, int damage, int whole) throws IOException, RocksDBException {
    OptionalLong behind = log.commitBehind(damage);
    if (behind.isPresent()) {
      throw refused(damage, "commit " + behind.getAsLong() + " behind that is whole");
    }
    byte[] bytes = Files.readAllBytes(file);
    long head = rehearse(Arrays.copyOf(bytes, whole));
    long acknowledged = AcknowledgedMark.read(folder);
    if (head < acknowledged) {
      throw refused(
          damage,
          "without what follows the log ends at commit %s, but commit %s was acknowledged"
                  .formatted(head, acknowledged)
              + "; in a copy that was made while the service ran, removing the file "
              + AcknowledgedMark.FILE
              + " accepts it as it is");
    }
    cutAt(whole, bytes);
    LOG.warn(
        "The log in {} was being written when it stopped: the last {} bytes of {} are no whole"
            + " record and were never acknowledged. They are cut off and kept in {}; the log ends"
            + " at commit {}",
        folder,
        bytes.length - whole,
        file.getFileName(),
        kept(whole).getFileName(),
        head);
  }

  private CommitLogException refused(int damage, String reason) {
    return new CommitLogException(
        "The folder %s cannot be opened: %s is damaged at byte %s, and %s. Put the folder back from a copy"
            .formatted(folder, file.getFileName(), damage, reason));
  }

  /** Opens the folder as it would be after the cut, in links to its files; returns its head. */
  private long rehearse(byte[] whole) throws IOException, RocksDBException {
    Path rehearsal = folder.resolve(REHEARSAL);
    remove(rehearsal);
    Files.createDirectory(rehearsal);
    try {
      for (Path other : files(name -> !name.startsWith("LO"))) {
        Path link = rehearsal.resolve(other.getFileName());
        if (other.equals(file)) {
          Files.write(link, whole);
        } else {
          Files.createLink(link, other);
        }
      }
      return RocksFolder.headOf(rehearsal);
    } finally {
      remove(rehearsal);
    }
  }

  /** Regular files of the folder; those whose names begin with LO are RocksDB's lock and notes. */
  private List<Path> files(Predicate<String> name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(path -> name.test(path.getFileName().toString()))
          .toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void cutAt(int whole, byte[] bytes) throws IOException {
    try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
      Files.write(kept(whole), Arrays.copyOfRange(bytes, whole, bytes.length));
      log.truncate(whole);
      log.force(true);
    }
  }

  private Path kept(int whole) {
    return folder.resolve("cut-" + file.getFileName() + "-" + whole);
  }
}
