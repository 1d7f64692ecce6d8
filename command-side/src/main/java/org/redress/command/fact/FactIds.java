package org.redress.command.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.redress.events.fact.FactPeriod;

/**
 * Ids of facts that others counted. An id follows from what the fact is, so that the same sum of
 * the same body is not kept twice: whoever sends it again has to say that it is a correction.
 */
final class FactIds {

  private static final String PREFIX = "IF-";
  private static final int BYTES = 12;

  private FactIds() {}

  /** Id of the fact. */
  static String of(
      FactKind kind, String key, String region, FactPeriod period, String organisation) {
    String text =
        String.join(
            "\n",
            kind.name(),
            key,
            region,
            period.from().toString(),
            period.to().toString(),
            organisation);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return PREFIX + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
