package org.redress.eventstore.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.proof.NotProven;

/**
 * One signature line of a note.
 *
 * @param keyName name of the key; no space and no plus sign
 * @param keyId the first four bytes of the key's hash
 * @param bytes what the key made of the text, at least one byte
 */
@SuppressWarnings("ArrayRecordComponent") // equality is that of the line
public record NoteSignature(String keyName, int keyId, byte[] bytes) {

  private static final String START = "— ";
  private static final Pattern KEY_NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}+]+");

  /**
   * Reads a line, without its newline.
   *
   * @throws NotProven when it is not a signature line
   */
  public static NoteSignature parse(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 3 || !line.startsWith(START) || !isKeyName(parts[1])) {
      throw new NotProven("Not a signature line: " + line);
    }
    byte[] decoded = decoded(parts[2]);
    if (decoded.length <= Integer.BYTES) {
      throw new NotProven("Not a signature line: " + line);
    }
    return new NoteSignature(
        parts[1],
        ByteBuffer.wrap(decoded).getInt(),
        Arrays.copyOfRange(decoded, Integer.BYTES, decoded.length));
  }

  /** Whether a key may have this name. */
  public static boolean isKeyName(String name) {
    return KEY_NAME.matcher(name).matches();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NoteSignature line && toString().equals(line.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(keyName, keyId);
  }

  /** The line, without a newline. */
  @Override
  public String toString() {
    byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(keyId).put(bytes).array();
    return START + keyName + " " + Base64.getEncoder().encodeToString(all);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new NotProven("Not base 64: " + base64, e);
    }
  }
}
