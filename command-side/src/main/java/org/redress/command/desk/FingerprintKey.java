package org.redress.command.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret key of the fingerprints: 32 random bytes in a file that only its owner reads, outside
 * the log. With the file lost, a repeat of an old request is taken for another request and refused.
 */
public final class FingerprintKey {

  private static final int LENGTH = 32;

  private FingerprintKey() {}

  /**
   * Reads the key, or makes one when the file does not exist. One process at a time may do so,
   * which the lock on the log sees to.
   *
   * @throws IllegalStateException when the file holds something else than a key
   */
  public static SecretKey loadOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != LENGTH) {
        throw new IllegalStateException(
            "%s holds %s bytes instead of a key of %s; restore it from a backup"
                .formatted(file, bytes.length, LENGTH));
      }
      return new SecretKeySpec(bytes, "HmacSHA256");
    } catch (IOException e) {
      throw new UncheckedIOException("No fingerprint key in " + file, e);
    }
  }

  /** Writes aside first, so that a crash leaves no half of a key. */
  private static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    Path aside = Files.createTempFile(folder, "key", ".new", ownerOnly());
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] ownerOnly() {
    Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
