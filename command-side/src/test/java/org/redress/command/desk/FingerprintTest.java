package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private final Fingerprint fingerprint = new Fingerprint(new SecretKeySpec(new byte[32], "x"));

  @Test
  void orderOfFieldsDoesNotMatter() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("caseId", "C-1");
    one.put("respondent", Map.of("name", "商户 9"));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("respondent", Map.of("name", "商户 9"));
    other.put("caseId", "C-1");
    assertThat(fingerprint.of("fileComplaint", one))
        .isEqualTo(fingerprint.of("fileComplaint", other))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void fieldLeftOutIsTheSameAsNull() {
    Map<String, Object> withNull = new HashMap<>(Map.of("caseId", "C-1"));
    withNull.put("reason", null);
    assertThat(fingerprint.of("m", withNull))
        .isEqualTo(fingerprint.of("m", Map.of("caseId", "C-1")));
  }

  @Test
  void everythingSentCounts() {
    String first = fingerprint.of("m", Map.of("a", List.of(Map.of("b", 1L)), "t", Instant.EPOCH));
    assertThat(first)
        .isNotEqualTo(
            fingerprint.of("m", Map.of("a", List.of(Map.of("b", 2L)), "t", Instant.EPOCH)))
        .isNotEqualTo(fingerprint.of("m", Map.of("a", List.of(Map.of("b", 1L)), "t", Instant.MAX)))
        .isNotEqualTo(
            fingerprint.of("n", Map.of("a", List.of(Map.of("b", 1L)), "t", Instant.EPOCH)));
  }

  @Test
  void anotherKeyGivesAnotherFingerprint() {
    byte[] key = new byte[32];
    key[0] = 1;
    assertThat(new Fingerprint(new SecretKeySpec(key, "x")).of("m", Map.of()))
        .isNotEqualTo(fingerprint.of("m", Map.of()));
  }
}
