package org.redress.query.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and opens cursors. A cursor names a place in a list and is signed together with the list,
 * its filter and its order, so that it can neither be made up nor carried over to another list. It
 * hides nothing.
 */
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "list cursors".getBytes(UTF_8);
  private static final int SIGNATURE_BYTES = 16;

  private final SecretKeySpec key;

  /**
   * With a secret.
   *
   * @param secret at least 16 bytes; cursors made with another secret are refused
   */
  public Cursors(byte[] secret) {
    if (secret.length < SIGNATURE_BYTES) {
      throw new IllegalArgumentException("The secret for cursors is too short");
    }
    // A key of its own, so that the secret can serve other purposes too.
    key = new SecretKeySpec(hmac(new SecretKeySpec(secret, ALGORITHM), PURPOSE), ALGORITHM);
  }

  /**
   * The cursor of a place.
   *
   * @param list what makes the list: its name, its filter, its order
   */
  public String at(String place, Object... list) {
    byte[] bytes = place.getBytes(UTF_8);
    byte[] signature = signature(bytes, list);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(SIGNATURE_BYTES + bytes.length).put(signature).put(bytes).array());
  }

  /**
   * The place that a cursor names.
   *
   * @throws InvalidArgument when the cursor was not made for this list
   */
  public String open(String cursor, Object... list) {
    byte[] bytes = decoded(cursor);
    byte[] place = Arrays.copyOfRange(bytes, SIGNATURE_BYTES, bytes.length);
    byte[] signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
    if (!MessageDigest.isEqual(signature, signature(place, list))) {
      throw refused();
    }
    return new String(place, UTF_8);
  }

  private static byte[] decoded(String cursor) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      bytes = new byte[0];
    }
    if (bytes.length <= SIGNATURE_BYTES) {
      throw refused();
    }
    return bytes;
  }

  private byte[] signature(byte[] place, Object... list) {
    StringBuilder signed = new StringBuilder();
    for (Object part : list) {
      String text = part.toString();
      signed.append(text.length()).append(':').append(text);
    }
    signed.append(new String(place, UTF_8));
    return Arrays.copyOf(hmac(key, signed.toString().getBytes(UTF_8)), SIGNATURE_BYTES);
  }

  private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " belongs to every JDK", e);
    }
  }

  private static InvalidArgument refused() {
    return new InvalidArgument(
        InvalidArgument.Code.INVALID_CURSOR,
        "The cursor does not belong to this list.",
        List.of("after"),
        "a cursor of this list with the same filter and order");
  }
}
