package org.redress.eventstore.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.eventstore.proof.note.Witness;

/** The key folder of a log through the life of its keys. */
class LogKeysIT {

  private static final TreeHead HEAD = new TreeHead(1, Hash.leaf(new byte[0]));

  @TempDir private Path folder;
  private LogKeys keys;
  private VerifierKey first;

  @BeforeEach
  void create() {
    keys = LogKeys.in(folder.resolve("keys"));
    assertThat(keys.exist()).isFalse();
    first = keys.add("log.example/1");
  }

  @Test
  void privateKeyIsForItsOwnerOnly() throws IOException {
    Path secret = folder.resolve("keys/log-" + first.idText() + ".key");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(secret)).startsWith("PRIVATE+KEY+log.example/1+");
    assertThat(keys.publicKeys()).containsExactly(first);
  }

  @Test
  void bothKeysSignDuringAChangeAndTheOldOneStaysListed() {
    Checkpoint before = Checkpoint.sign(HEAD, keys.signers());
    VerifierKey second = keys.add("log.example/1");
    Checkpoint during = Checkpoint.sign(HEAD, keys.signers());
    keys.retire(first.idText());
    Checkpoint after = Checkpoint.sign(HEAD, keys.signers());

    assertThat(keys.publicKeys()).containsExactly(first, second);
    assertThat(before.logSigners(keys.publicKeys())).containsExactly(first);
    assertThat(during.logSigners(keys.publicKeys())).containsExactly(first, second);
    assertThat(after.logSigners(keys.publicKeys())).containsExactly(second);
  }

  @Test
  void onlyKeyIsNotRetired() {
    assertThatThrownBy(() -> keys.retire(first.idText()))
        .isInstanceOf(NotProven.class)
        .hasMessageContaining("the only one that signs");
    assertThatThrownBy(() -> keys.retire("00000000")).isInstanceOf(NotProven.class);
    assertThat(keys.signers()).extracting(SignerKey::verifier).containsExactly(first);
  }

  @Test
  void lostPrivateKeyIsNamedAndNotReplaced() throws IOException {
    Files.delete(folder.resolve("keys/log-" + first.idText() + ".key"));

    assertThatThrownBy(keys::signers)
        .isInstanceOf(NotProven.class)
        .hasMessageContaining("restore it from a backup");
  }

  @Test
  void keysOfTwoLogsInOneListAreRefused() throws IOException {
    Path list = folder.resolve("keys/log.vkeys");
    Files.writeString(
        list, Files.readString(list) + SignerKey.generate("log.example/2").verifier() + "\n");

    assertThatThrownBy(keys::publicKeys).isInstanceOf(NotProven.class);
  }

  @Test
  void witnessesAreListedByWhoeverRunsTheLog() throws IOException {
    assertThat(keys.witnesses()).isEmpty();
    VerifierKey witness = new Witness("witness.example/w").key();
    Path list = folder.resolve("keys/witness.vkeys");
    Files.writeString(list, "# from their page\n\n" + witness + "\n");
    assertThat(keys.witnesses()).containsExactly(witness);

    Files.writeString(list, first + "\n");
    assertThatThrownBy(keys::witnesses).isInstanceOf(NotProven.class);
  }

  @Test
  void everyLogHasANameOfItsOwn() {
    assertThat(LogKeys.newOrigin()).matches("redress/[0-9a-f]{16}");
    assertThat(LogKeys.newOrigin()).isNotEqualTo(LogKeys.newOrigin());
  }
}
