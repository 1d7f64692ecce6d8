package org.redress.command.signal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * Ids of signals. An id follows from what the signal is about, so that the same thing is not raised
 * twice, whoever looks and however often.
 */
final class SignalIds {

  private static final String PREFIX = "SG-";
  private static final int BYTES = 8;

  private SignalIds() {}

  /** Id of the signal about these things, on its last day. */
  static String of(String kind, String region, LocalDate day, String... about) {
    String text = String.join("\n", kind, region, String.join("\n", about));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return PREFIX + day + '-' + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }

  /** A class as a part of an id. */
  static String text(@Nullable Classification classification) {
    return classification == null ? "" : classification.system() + '/' + classification.code();
  }
}
