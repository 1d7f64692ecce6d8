package org.redress.eventstore.proof.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.NotProven;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every checkpoint that was issued, one after another with an empty line behind each, in a file
 * that is only ever appended to. A checkpoint that was cosigned later stands in it again with more
 * signatures; the last one of a size counts. Memory grows by some 100 bytes for each size. Safe for
 * use by many threads of one process. At most 2 GiB, some nine million checkpoints.
 */
public final class CheckpointFile implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(CheckpointFile.class);

  private static final byte[] END = "\n\n".getBytes(UTF_8);

  private final Path path;
  private final FileChannel channel;
  private final NavigableMap<Long, Place> places = new TreeMap<>();
  private long end;

  private CheckpointFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens the file, which is made when it does not exist. A checkpoint that a crash cut off at the
   * end was never given out and is dropped.
   *
   * @throws NotProven when the file holds something else than checkpoints
   * @throws CommitLogException when it cannot be used
   */
  public static CheckpointFile open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      CheckpointFile file =
          new CheckpointFile(
              path,
              FileChannel.open(
                  path,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
      file.scan();
      return file;
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /**
   * Shows every checkpoint of a file in the order in which they stand there.
   *
   * @throws NotProven when the file holds something else; the message names the place
   */
  public static void forEach(Path path, Consumer<Checkpoint> visitor) {
    try {
      new Blocks(Files.readAllBytes(path))
          .forEach((place, checkpoint) -> visitor.accept(checkpoint));
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** The checkpoint of the largest tree. */
  public synchronized Optional<Checkpoint> latest() {
    return places.isEmpty() ? Optional.empty() : find(places.lastKey());
  }

  /** The checkpoint of the tree of this size. */
  public synchronized Optional<Checkpoint> find(long size) {
    return Optional.ofNullable(places.get(size)).map(this::read);
  }

  /** The checkpoint of the smallest tree that holds so many commits. */
  public synchronized Optional<Checkpoint> atLeast(long size) {
    return Optional.ofNullable(places.ceilingEntry(size)).map(entry -> read(entry.getValue()));
  }

  /** Appends a checkpoint and returns when it is on the disk. */
  public synchronized void append(Checkpoint checkpoint) {
    byte[] block = (checkpoint + "\n").getBytes(UTF_8);
    try {
      ByteBuffer buffer = ByteBuffer.wrap(block);
      for (long at = end; buffer.hasRemaining(); ) {
        at += channel.write(buffer, at);
      }
      channel.force(false);
    } catch (IOException e) {
      throw failed(path, e);
    }
    places.put(checkpoint.head().size(), new Place(end, block.length));
    end += block.length;
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private void scan() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    Blocks blocks = new Blocks(bytes);
    blocks.forEach((place, checkpoint) -> places.put(checkpoint.head().size(), place));
    end = blocks.end;
    if (end < bytes.length) {
      log.warn(
          "{} bytes at the end of {} are no whole checkpoint and dropped",
          bytes.length - end,
          path);
      channel.truncate(end);
    }
  }

  private Checkpoint read(Place place) {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    try {
      int got = 0;
      while (got >= 0 && buffer.hasRemaining()) {
        got = channel.read(buffer, place.begin() + buffer.position());
      }
    } catch (IOException e) {
      throw failed(path, e);
    }
    return Blocks.checkpoint(buffer.array(), place.length());
  }

  private static CommitLogException failed(Path path, IOException e) {
    return new CommitLogException("The checkpoints in " + path + " cannot be used: " + e, e);
  }

  /** Where a checkpoint stands, with the empty line behind it. */
  private record Place(long begin, int length) {}

  /** The content of a file cut into checkpoints. */
  private static final class Blocks {

    private final byte[] bytes;
    private int end;

    Blocks(byte[] bytes) {
      this.bytes = bytes;
    }

    void forEach(Visitor visitor) {
      for (Integer next = next(); next != null; next = next()) {
        byte[] block = Arrays.copyOfRange(bytes, end, next);
        visitor.visit(new Place(end, block.length), checkpoint(block, block.length));
        end = next;
      }
    }

    /** The end of the block that begins at {@link #end}: the second empty line after it. */
    private @Nullable Integer next() {
      int text = indexOfEmptyLine(end);
      int signatures = text < 0 ? -1 : indexOfEmptyLine(text + END.length);
      return signatures < 0 ? null : Integer.valueOf(signatures + END.length);
    }

    private int indexOfEmptyLine(int from) {
      for (int i = from; i + 1 < bytes.length; i++) {
        if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
          return i;
        }
      }
      return -1;
    }

    static Checkpoint checkpoint(byte[] block, int length) {
      return Checkpoint.parse(new String(block, 0, length - 1, UTF_8));
    }
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(Place place, Checkpoint checkpoint);
  }
}
