package org.redress.command.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of the {@link Fingerprint}: a file of 32 random bytes that only its owner may read. */
public final class FingerprintKey {

  static final String ALGORITHM = "HmacSHA256";

  private static final int BYTES = 32;
  private static final Set<OpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);

  private FingerprintKey() {}

  /**
   * Reads the key, or makes it when the file does not exist; the folder must exist.
   *
   * @throws IllegalStateException when the file does not hold a key
   */
  public static SecretKey loadOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != BYTES) {
        throw new IllegalStateException(
            "%s holds %d bytes and not the %d of a key".formatted(file, key.length, BYTES));
      }
      return new SecretKeySpec(key, ALGORITHM);
    } catch (IOException e) {
      throw new UncheckedIOException("The key in " + file + " cannot be had", e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    try (var channel =
        posix
            ? Files.newByteChannel(
                file,
                NEW_FILE,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.newByteChannel(file, NEW_FILE)) {
      channel.write(java.nio.ByteBuffer.wrap(key));
    } catch (FileAlreadyExistsException e) {
      // Another start was faster; its key counts.
      return;
    }
  }
}
