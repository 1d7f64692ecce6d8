package org.redress.command.desk;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Keyed digest of a request, by which the repeat of a request is told from another request under
 * the same idempotency key. It is keyed because requests hold personal data: without the key nobody
 * can find out by trying whether a telephone number was in one.
 */
public final class Fingerprint {

  private final SecretKey key;

  /** With the installation's key. */
  public Fingerprint(SecretKey key) {
    this.key = key;
  }

  /** 64 hexadecimal digits. */
  public String of(byte[] request) {
    try {
      Mac mac = Mac.getInstance(FingerprintKey.ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(request));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + FingerprintKey.ALGORITHM, e);
    }
  }
}
