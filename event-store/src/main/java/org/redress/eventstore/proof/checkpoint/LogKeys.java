package org.redress.eventstore.proof.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.note.KeyKind;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.VerifierKey;

/**
 * The keys of a log in a folder: {@code log.vkeys} lists every public key it ever had, one a line,
 * the newest last; {@code log-ID.key} is a private key that only its owner reads, and every private
 * key that is there signs; {@code witness.vkeys}, when it is there, lists the keys of the witnesses
 * whose cosignatures are accepted.
 *
 * <p>To change the key: {@link #add} a new one, wait until everybody who checks knows it, then
 * {@link #retire} the old one, whose public key stays listed so that old checkpoints can be
 * checked.
 */
public final class LogKeys {

  private static final String PUBLIC = "log.vkeys";
  private static final String WITNESSES = "witness.vkeys";
  private static final int ORIGIN_BYTES = 8;

  private final Path folder;

  private LogKeys(Path folder) {
    this.folder = folder;
  }

  /** The keys in a folder, where there may be none yet. */
  public static LogKeys in(Path folder) {
    return new LogKeys(folder);
  }

  /** A name for a log, which no other log has. */
  public static String newOrigin() {
    byte[] random = new byte[ORIGIN_BYTES];
    new SecureRandom().nextBytes(random);
    return "redress/" + HexFormat.of().formatHex(random);
  }

  /** Whether the log has a key yet. */
  public boolean exist() {
    return Files.exists(folder.resolve(PUBLIC));
  }

  /**
   * Every public key the log ever had, the newest last.
   *
   * @throws NotProven when a line of the list is no key, or the keys are not of one log
   */
  public List<VerifierKey> publicKeys() {
    List<VerifierKey> keys = read(folder.resolve(PUBLIC));
    if (keys.isEmpty()
        || keys.stream()
            .anyMatch(
                key -> key.kind() != KeyKind.LOG || !key.name().equals(keys.getFirst().name()))) {
      throw new NotProven(folder.resolve(PUBLIC) + " does not hold the keys of one log");
    }
    return keys;
  }

  /** Keys of the witnesses whose cosignatures are accepted. */
  public List<VerifierKey> witnesses() {
    Path file = folder.resolve(WITNESSES);
    List<VerifierKey> keys = Files.exists(file) ? read(file) : List.of();
    if (keys.stream().anyMatch(key -> key.kind() != KeyKind.WITNESS)) {
      throw new NotProven(file + " holds a key that is not one of a witness");
    }
    return keys;
  }

  /**
   * The private keys that sign, the newest last.
   *
   * @throws NotProven when there is none, or one does not belong to its public key
   */
  public List<SignerKey> signers() {
    List<SignerKey> signers = new ArrayList<>();
    for (VerifierKey key : publicKeys()) {
      Path file = secret(key);
      if (Files.exists(file)) {
        signers.add(SignerKey.parse(text(file), key));
      }
    }
    if (signers.isEmpty()) {
      throw new NotProven(
          "There is no private key of the log in " + folder + "; restore it from a backup");
    }
    return List.copyOf(signers);
  }

  /**
   * Makes a key that signs from now on, beside those that do already.
   *
   * @param origin name of the log, the same for all its keys
   */
  public VerifierKey add(String origin) {
    SignerKey key = SignerKey.generate(origin);
    write(secret(key.verifier()), key.secretText() + "\n");
    StringBuilder list = new StringBuilder();
    if (exist()) {
      publicKeys().forEach(known -> list.append(known).append('\n'));
    }
    write(folder.resolve(PUBLIC), list.append(key.verifier()).append('\n').toString());
    return key.verifier();
  }

  /**
   * Deletes a private key, so that it signs no more. Its public key stays listed.
   *
   * @throws NotProven when no such key signs, or no other does
   */
  public void retire(String id) {
    List<SignerKey> signers = signers();
    VerifierKey key =
        signers.stream()
            .map(SignerKey::verifier)
            .filter(signer -> signer.idText().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotProven("No key with the id " + id + " signs"));
    if (signers.size() == 1) {
      throw new NotProven("Key " + id + " is the only one that signs; make another first");
    }
    try {
      Files.delete(secret(key));
    } catch (IOException e) {
      throw failed(secret(key), e);
    }
  }

  /**
   * Reads a file of public keys, one a line; empty lines and lines that begin with # are passed
   * over.
   *
   * @throws NotProven when a line is no key
   */
  public static List<VerifierKey> read(Path file) {
    return text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(VerifierKey::parse)
        .toList();
  }

  private Path secret(VerifierKey key) {
    return folder.resolve("log-" + key.idText() + ".key");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Writes aside first, so that a crash leaves no half of a key. */
  private static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path aside = Files.createTempFile(folder, "key", ".new", ownerOnly());
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
        channel.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static CommitLogException failed(Path file, IOException e) {
    return new CommitLogException("The key file " + file + " cannot be used: " + e, e);
  }
}
