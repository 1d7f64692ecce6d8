package org.redress.command.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalInputTest {

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    var one = new LinkedHashMap<String, Object>(Map.of("a", 1));
    one.put("b", Map.of("c", 2));
    var other = new LinkedHashMap<String, Object>(Map.of("b", Map.of("c", 2)));
    other.put("a", 1);

    assertThat(CanonicalInput.of("m", one)).isEqualTo(CanonicalInput.of("m", other));
  }

  @Test
  void theKeyItselfIsLeftOut() {
    assertThat(CanonicalInput.of("m", Map.of("a", 1, "idempotencyKey", "k1")))
        .isEqualTo(CanonicalInput.of("m", Map.of("a", 1, "idempotencyKey", "k2")));
  }

  @Test
  void whatDiffersStaysDifferent() {
    assertThat(
            List.of(
                CanonicalInput.of("m", Map.of("a", "x", "b", "y")),
                CanonicalInput.of("m", Map.of("a", "xb", "b", "y")),
                CanonicalInput.of("m", Map.of("a", "x1:b1:y")),
                CanonicalInput.of("m", Map.of("a", List.of("x", "y"))),
                CanonicalInput.of("m", Map.of("a", List.of("xy"))),
                CanonicalInput.of("n", Map.of("a", "x", "b", "y"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void nullIsNotTheWordNull() {
    var input = new LinkedHashMap<String, Object>();
    input.put("a", null);

    assertThat(CanonicalInput.of("m", input))
        .isNotEqualTo(CanonicalInput.of("m", Map.of("a", "null")));
  }
}
