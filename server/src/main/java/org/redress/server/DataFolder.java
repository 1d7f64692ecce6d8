package org.redress.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.redress.command.law.LawData;
import org.redress.command.law.Rulebook;
import org.redress.events.codes.CodeLists;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.rocks.RocksCommitLog;

/**
 * The one folder that holds everything: {@code log} (the commit log, which must never be lost),
 * {@code read} (the read models, which can be made again from the log), {@code keys} (the key of
 * the fingerprints and those of the checkpoints) and {@code checkpoints} (every checkpoint that was
 * signed). One process at a time has it; the lock goes when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder, which is made when it does not exist.
   *
   * @throws CannotStart when it cannot be written or another process has it
   */
  public static DataFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path.resolve("keys"));
    } catch (IOException e) {
      throw new CannotStart("The data folder " + path + " cannot be written: " + reason(e), e);
    }
    return lock(path);
  }

  /**
   * Takes a folder that holds a log.
   *
   * @throws CannotStart when it holds none, cannot be written, or another process has it
   */
  public static DataFolder openExisting(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(path.resolve("log"))) {
      throw new CannotStart("There is no log in the data folder " + path);
    }
    return lock(path);
  }

  private static DataFolder lock(Path path) {
    FileChannel file;
    try {
      file =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new CannotStart("The data folder " + path + " cannot be written: " + reason(e), e);
    }
    DataFolder folder = new DataFolder(path, file);
    if (!folder.locked()) {
      folder.close();
      throw new CannotStart(
          "The data folder " + path + " is in use by another process; one at a time may have it");
    }
    return folder;
  }

  private boolean locked() {
    try {
      FileLock lock = lockFile.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new CannotStart("The data folder " + path + " cannot be locked: " + reason(e), e);
    }
  }

  /** The folder, absolute. */
  public Path path() {
    return path;
  }

  /** Where the commit log is. */
  public Path log() {
    return path.resolve("log");
  }

  /** Where the read models are. */
  public Path read() {
    return path.resolve("read");
  }

  /** The file with the secret key of the fingerprints; it is not part of the log. */
  public Path fingerprintKey() {
    return path.resolve("keys").resolve("fingerprint.key");
  }

  /** The keys that sign checkpoints, with the public ones of witnesses. */
  public LogKeys logKeys() {
    return LogKeys.in(path.resolve("keys"));
  }

  /** The file of the checkpoints; a copy of it elsewhere tells what was in the log. */
  public Path checkpoints() {
    return path.resolve("checkpoints").resolve("checkpoints.txt");
  }

  /** Where cosignatures of witnesses come in. */
  public Path cosignatures() {
    return path.resolve("checkpoints").resolve("cosigned");
  }

  /** Where the tiles of a log that lies elsewhere are; they can be made again from it. */
  public Path tiles() {
    return path.resolve("tiles");
  }

  /**
   * Regimes, calendars and settings: those that come with the program, with {@code policy.json} and
   * the files of {@code calendars} in this folder.
   *
   * @throws CannotStart naming the file that cannot be used
   */
  public Rulebook rulebook() {
    try {
      return LawData.in(path);
    } catch (IllegalArgumentException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Code lists: those that come with the program, with the files of {@code code-lists} in this
   * folder.
   *
   * @throws CannotStart naming the file that cannot be used
   */
  public CodeLists codeLists() {
    try {
      return LawData.codeListsIn(path);
    } catch (IllegalArgumentException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Opens the commit log; the caller closes it before this folder.
   *
   * @param meters where the log's meters are registered
   * @throws CannotStart when it is damaged or cannot be opened
   */
  public RocksCommitLog openLog(MeterRegistry meters) {
    try {
      return RocksCommitLog.in(log()).meters(meters).open();
    } catch (CommitLogException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /** Lets another process have the folder. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new CannotStart("The data folder " + path + " cannot be left: " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
