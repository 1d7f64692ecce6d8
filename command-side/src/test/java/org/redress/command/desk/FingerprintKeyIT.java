package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintKeyIT {

  @TempDir private Path folder;

  @Test
  void keyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
    Path file = folder.resolve("keys/fingerprint.key");
    var made = FingerprintKey.loadOrCreate(file);

    assertThat(FingerprintKey.loadOrCreate(file)).isEqualTo(made);
    assertThat(made.getEncoded()).hasSize(32).isEqualTo(Files.readAllBytes(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void twoKeysDiffer() {
    assertThat(FingerprintKey.loadOrCreate(folder.resolve("a")))
        .isNotEqualTo(FingerprintKey.loadOrCreate(folder.resolve("b")));
  }

  @Test
  void halfAKeyIsNotTaken() throws Exception {
    Path file = folder.resolve("fingerprint.key");
    Files.write(file, new byte[16]);
    assertThatThrownBy(() -> FingerprintKey.loadOrCreate(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("16 bytes");
  }
}
