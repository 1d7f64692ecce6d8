package org.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses the server takes. */
class LoopbackTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
  void loopbackIsTaken(String address) {
    assertThat(Loopback.require(address).isLoopbackAddress()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1", "", " "})
  void everythingElseIsRefusedAndTheAllowedIsNamed(String address) {
    assertThatThrownBy(() -> Loopback.require(address))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("loopback only")
        .hasMessageContaining("127.0.0.1, ::1 and localhost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-host.invalid", "redress.example", "not a name"})
  void nameThatIsNotLoopbackIsRefused(String name) {
    assertThatThrownBy(() -> Loopback.require(name))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(name)
        .hasMessageContaining("allowed are");
  }
}
