package org.redress.eventstore.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.proof.NotProven;

/**
 * A public key by which signatures are checked. Written down it is {@code name+id+key}, the id in
 * eight hexadecimal digits, the key in base 64 after its kind's byte.
 */
public final class VerifierKey {

  private final String name;
  private final KeyKind kind;
  private final byte[] publicKey;
  private final int id;

  /**
   * A key.
   *
   * @param name name of the log or the witness
   * @param publicKey 32 bytes (RFC 8032 section 5.1.5)
   * @throws NotProven when that is no key
   */
  public VerifierKey(String name, KeyKind kind, byte[] publicKey) {
    if (!NoteSignature.isKeyName(name) || publicKey.length != Ed25519.KEY_BYTES) {
      throw new NotProven("Not a public key: " + name);
    }
    this.name = name;
    this.kind = kind;
    this.publicKey = publicKey.clone();
    this.id = id(name, kind, publicKey);
  }

  /**
   * Reads a key as it is written down.
   *
   * @throws NotProven when it is not a key, or its id is not the one it should have
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.split("\\+", 3);
    byte[] typed = parts.length == 3 ? decoded(parts[2]) : new byte[0];
    KeyKind kind = typed.length == 0 ? null : kind(typed[0]);
    if (kind == null) {
      throw new NotProven("Not a public key: " + text);
    }
    VerifierKey key = new VerifierKey(parts[0], kind, Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.toString().equals(text)) {
      throw new NotProven("The id of the public key is not its own: " + text);
    }
    return key;
  }

  /** Name of the log or the witness. */
  public String name() {
    return name;
  }

  /** What it signs. */
  public KeyKind kind() {
    return kind;
  }

  /** The first four bytes of the hash of name, kind and key. */
  public int id() {
    return id;
  }

  /** The id in eight hexadecimal digits. */
  public String idText() {
    return HexFormat.of().toHexDigits(id);
  }

  /** Whether a signature line claims to be made by this key. */
  public boolean matches(NoteSignature signature) {
    return signature.keyId() == id && signature.keyName().equals(name);
  }

  /**
   * Checks a signature on a text.
   *
   * @throws NotProven when it was not made by this key, or not on this text
   */
  public void verify(String text, NoteSignature signature) {
    byte[] made = signature.bytes();
    boolean holds =
        matches(signature)
            && switch (kind) {
              case LOG -> Ed25519.verify(publicKey, text.getBytes(UTF_8), made);
              case WITNESS ->
                  made.length > Long.BYTES
                      && Ed25519.verify(
                          publicKey,
                          witnessed(text, ByteBuffer.wrap(made).getLong()),
                          Arrays.copyOfRange(made, Long.BYTES, made.length));
            };
    if (!holds) {
      throw new NotProven("The signature of key " + name + " " + idText() + " does not hold");
    }
  }

  /** What a witness signs: the text after the time, in seconds since 1970, at which it saw it. */
  static byte[] witnessed(String text, long seconds) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifierKey key && toString().equals(key.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, id);
  }

  /** The key as it is written down. */
  @Override
  public String toString() {
    return name + "+" + idText() + "+" + encoded(kind, publicKey);
  }

  static String encoded(KeyKind kind, byte[] key) {
    byte[] typed = ByteBuffer.allocate(1 + key.length).put(kind.type()).put(key).array();
    return Base64.getEncoder().encodeToString(typed);
  }

  static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new NotProven("Not base 64", e);
    }
  }

  private static @Nullable KeyKind kind(byte type) {
    return Stream.of(KeyKind.values()).filter(it -> it.type() == type).findFirst().orElse(null);
  }

  private static int id(String name, KeyKind kind, byte[] publicKey) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(UTF_8));
      digest.update((byte) '\n');
      digest.update(kind.type());
      return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
