package org.redress.query.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

  private static final byte[] SECRET = "a secret of this test, 32 bytes!".getBytes(UTF_8);

  private final Cursors cursors = new Cursors(SECRET);

  @Test
  void cursorOpensForTheListItWasMadeFor() {
    String cursor = cursors.at("17|案-1", "cases", "filter", "order");
    assertThat(cursors.open(cursor, "cases", "filter", "order")).isEqualTo("17|案-1");
    assertThat(new Cursors(SECRET).open(cursor, "cases", "filter", "order")).isEqualTo("17|案-1");
  }

  @Test
  void cursorOfAnotherListFilterOrOrderIsRefused() {
    String cursor = cursors.at("17|c-1", "cases", "filter", "order");
    refused(cursor, "lines", "filter", "order");
    refused(cursor, "cases", "other", "order");
    refused(cursor, "cases", "filter", "other");
    refused(cursor, "cases", "filter");
    refused(cursor, "cases", "filterorder", "");
  }

  @Test
  void cursorOfAnotherSecretIsRefused() {
    String foreign = new Cursors("another secret of 32 bytes here!".getBytes(UTF_8)).at("1|c", "l");
    refused(foreign, "l");
  }

  @Test
  void everyChangedByteIsNoticed() {
    byte[] bytes = Base64.getUrlDecoder().decode(cursors.at("17|c-1", "l"));
    for (int i = 0; i < bytes.length; i++) {
      byte[] forged = bytes.clone();
      forged[i] ^= 1;
      refused(Base64.getUrlEncoder().withoutPadding().encodeToString(forged), "l");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "MTd8Yy0x", "not base 64!", "AAAAAAAAAAAAAAAAAAAAAA", "游标"})
  void madeUpTextIsRefused(String text) {
    refused(text, "l");
  }

  @Test
  void shortSecretIsNotTaken() {
    assertThatThrownBy(() -> new Cursors(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void refused(String cursor, Object... list) {
    assertThatThrownBy(() -> cursors.open(cursor, list))
        .isInstanceOfSatisfying(
            InvalidArgument.class,
            fault -> {
              assertThat(fault.code()).isEqualTo(InvalidArgument.Code.INVALID_CURSOR);
              assertThat(fault.path()).containsExactly("after");
              assertThat(fault.allowed()).isNotBlank();
            });
  }
}
