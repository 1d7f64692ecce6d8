package org.redress.eventstore.proof;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash of the tree. Leaves and inner nodes are hashed under different first bytes, so
 * that neither can be passed off as the other (RFC 6962 section 2.1).
 */
public final class Hash {

  /** Size of a hash in bytes. */
  public static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /** What the tree without a leaf hashes to: the hash of nothing. */
  public static final Hash OF_EMPTY_TREE = new Hash(provided().digest());

  /** A copy of it is made faster than the provider is asked for another. */
  private static final MessageDigest PROTOTYPE = provided();

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash of a leaf with this content. */
  public static Hash leaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return new Hash(digest.digest(content));
  }

  /** The hash of an inner node with these children. */
  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  /**
   * The hashes of inner nodes whose children stand side by side.
   *
   * @param children an even number of hashes; of an odd one the last is left out
   */
  public static byte[] parents(byte[] children) {
    byte[] parents = new byte[children.length / (2 * BYTES) * BYTES];
    MessageDigest digest = sha256();
    try {
      for (int at = 0; at < parents.length; at += BYTES) {
        digest.update(NODE);
        digest.update(children, 2 * at, 2 * BYTES);
        digest.digest(parents, at, BYTES);
      }
    } catch (DigestException e) {
      throw new IllegalStateException("There is room for a hash", e);
    }
    return parents;
  }

  /**
   * The hash that stands in an array.
   *
   * @param offset where its first byte is
   * @throws IllegalArgumentException when the array ends before the hash does
   */
  public static Hash in(byte[] array, int offset) {
    if (offset < 0 || array.length - offset < BYTES) {
      throw new IllegalArgumentException("A hash has " + BYTES + " bytes");
    }
    return new Hash(Arrays.copyOfRange(array, offset, offset + BYTES));
  }

  /**
   * Reads the form of {@link #base64}.
   *
   * @throws IllegalArgumentException when it is another text
   */
  public static Hash parse(String base64) {
    byte[] decoded = Base64.getDecoder().decode(base64);
    // The decoder takes text without padding and with stray bits, of which there are many forms.
    if (decoded.length != BYTES || !Base64.getEncoder().encodeToString(decoded).equals(base64)) {
      throw new IllegalArgumentException("Not a hash of " + BYTES + " bytes: " + base64);
    }
    return new Hash(decoded);
  }

  /** The hash in base 64 with padding (RFC 4648 section 4). */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Writes its bytes into an array.
   *
   * @param offset where the first one goes
   */
  public void writeTo(byte[] array, int offset) {
    System.arraycopy(bytes, 0, array, offset, BYTES);
  }

  /** Whether its bytes stand in the array at the offset. */
  public boolean isAt(byte[] array, int offset) {
    return array.length - offset >= BYTES
        && Arrays.equals(bytes, 0, BYTES, array, offset, offset + BYTES);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** In hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return (MessageDigest) PROTOTYPE.clone();
    } catch (CloneNotSupportedException e) {
      return provided();
    }
  }

  private static MessageDigest provided() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
