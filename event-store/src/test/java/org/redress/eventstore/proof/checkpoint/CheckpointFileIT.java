package org.redress.eventstore.proof.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.Witness;

/** Checkpoints stay in their file, whatever happens to the process. */
class CheckpointFileIT {

  private final SignerKey key = SignerKey.generate("log.example/1");
  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void fill() {
    path = folder.resolve("new/checkpoints.txt");
    try (CheckpointFile file = CheckpointFile.open(path)) {
      assertThat(file.latest()).isEmpty();
      file.append(checkpoint(3));
      file.append(checkpoint(12));
      file.append(checkpoint(40));
    }
  }

  @Test
  void checkpointsAreFoundAgain() {
    try (CheckpointFile file = CheckpointFile.open(path)) {
      assertThat(file.latest()).contains(checkpoint(40));
      assertThat(file.find(12)).contains(checkpoint(12));
      assertThat(file.find(13)).isEmpty();
      assertThat(file.atLeast(13)).contains(checkpoint(40));
      assertThat(file.atLeast(41)).isEmpty();
    }
  }

  @Test
  void cosignedCheckpointTakesThePlaceOfTheBareOne() {
    Witness witness = new Witness("witness.example/w");
    Checkpoint bare = checkpoint(12);
    Checkpoint cosigned = bare.with(witness.cosign(bare.note().text(), 1));
    try (CheckpointFile file = CheckpointFile.open(path)) {
      file.append(cosigned);
      assertThat(file.find(12)).hasToString("Optional[" + cosigned + "]");
    }
    try (CheckpointFile file = CheckpointFile.open(path)) {
      assertThat(file.find(12)).hasToString("Optional[" + cosigned + "]");
      assertThat(file.latest()).contains(checkpoint(40));
    }
    assertThat(all()).hasSize(4);
  }

  /** A crash leaves the last checkpoint cut off anywhere; the ones before it stand. */
  @Test
  void cutOffCheckpointIsDroppedAndTheNextOneFollows() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    int last = checkpoint(40).toString().getBytes(UTF_8).length;
    for (int cut = 1; cut <= last; cut += 7) {
      Files.write(path, Arrays.copyOf(whole, whole.length - cut));
      try (CheckpointFile file = CheckpointFile.open(path)) {
        assertThat(file.latest()).contains(checkpoint(12));
        file.append(checkpoint(41));
      }
      assertThat(all()).extracting(it -> it.head().size()).containsExactly(3L, 12L, 41L);
    }
  }

  @Test
  void somethingElseInTheFileIsRefused() throws IOException {
    Files.writeString(path, "no checkpoint\n\n— name AAAAAAA=\n\n");

    assertThatThrownBy(() -> CheckpointFile.open(path)).isInstanceOf(NotProven.class);
  }

  private List<Checkpoint> all() {
    List<Checkpoint> all = new ArrayList<>();
    CheckpointFile.forEach(path, all::add);
    return all;
  }

  private Checkpoint checkpoint(long size) {
    Checkpoint made =
        Checkpoint.sign(new TreeHead(size, Hash.leaf(new byte[] {(byte) size})), List.of(key));
    return Checkpoint.parse(made.toString());
  }
}
