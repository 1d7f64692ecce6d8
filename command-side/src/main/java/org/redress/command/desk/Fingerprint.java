package org.redress.command.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A keyed digest of a request (HMAC-SHA256), by which a repeat is told from another request under
 * the same idempotency key. It stands in the log for good and is made of personal data, so without
 * the key nobody can find out what was sent by trying.
 */
public final class Fingerprint {

  private static final String ALGORITHM = "HmacSHA256";

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .changeDefaultPropertyInclusion(_ ->
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private final SecretKey key;

  /** With the key that {@link FingerprintKey} keeps. */
  public Fingerprint(SecretKey key) {
    this.key = key;
  }

  /**
   * The digest of a request, 64 hexadecimal digits. The order of the fields does not matter, and a
   * field left out is the same as one that is null.
   *
   * @param operation what is asked for, for instance the name of a mutation
   * @param input the fields, without the idempotency key itself
   */
  public String of(String operation, Map<String, ?> input) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(operation.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(CANONICAL.writeValueAsBytes(input)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
