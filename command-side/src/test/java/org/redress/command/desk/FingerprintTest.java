package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private static final byte[] REQUEST = "request".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void theKeyIsMadeOnceAndReadByItsOwnerOnly() throws Exception {
    Path file = folder.resolve("fingerprint.key");

    String first = new Fingerprint(FingerprintKey.loadOrCreate(file)).of(REQUEST);
    String afterRestart = new Fingerprint(FingerprintKey.loadOrCreate(file)).of(REQUEST);

    assertThat(afterRestart).isEqualTo(first).matches("[0-9a-f]{64}");
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void anotherInstallationGivesAnotherFingerprint() {
    var one = new Fingerprint(FingerprintKey.loadOrCreate(folder.resolve("one.key")));
    var other = new Fingerprint(FingerprintKey.loadOrCreate(folder.resolve("other.key")));

    assertThat(one.of(REQUEST)).isNotEqualTo(other.of(REQUEST));
  }

  @Test
  void aDamagedKeyIsNotUsed() throws Exception {
    Path file = folder.resolve("fingerprint.key");
    Files.writeString(file, "short");

    assertThatThrownBy(() -> FingerprintKey.loadOrCreate(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("5 bytes");
  }
}
