package org.redress.eventstore.proof.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.Commits;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.Frontier;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.eventstore.proof.note.Witness;
import org.redress.eventstore.rocks.Tampering;

/** The notary signs what is in the log, soon, and only what goes on from before. */
class NotaryIT {

  @TempDir private Path folder;

  @Test
  void emptyLogHasNoCheckpointButAKey() {
    try (OpenNotary open = new OpenNotary(folder)) {
      assertThat(open.notary().catchUp()).isEmpty();
      assertThat(open.keys().publicKeys()).hasSize(1);
    }
  }

  @Test
  void checkpointIsTheSignedHeadOfTheStoredBytes() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 700);
      Checkpoint checkpoint = open.notary().catchUp().orElseThrow();

      assertThat(checkpoint.head()).isEqualTo(head(open.log(), 700));
      assertThat(checkpoint.logSigners(open.keys().publicKeys())).hasSize(1);
      assertThat(kept(open)).containsExactly(checkpoint.toString());
    }
  }

  @Test
  void laterCheckpointGoesOnFromTheOneBeforeARestart() {
    Checkpoint first;
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 300);
      first = open.notary().catchUp().orElseThrow();
    }
    try (OpenNotary open = new OpenNotary(folder)) {
      assertThat(open.notary().latest()).isPresent();
      append(open, 400);
      Checkpoint second = open.notary().catchUp().orElseThrow();

      assertThat(second.head()).isEqualTo(head(open.log(), 700));
      assertThat(
              open.notary()
                  .tree()
                  .consistency(300, 700)
                  .proves(first.head().root(), second.head().root()))
          .isTrue();
      assertThat(open.notary().checkpoint(300)).hasToString("Optional[" + first + "]");
    }
  }

  @Test
  void nothingNewIsNotSignedAgain() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 3);
      open.notary().catchUp();
      open.notary().catchUp();
      assertThat(kept(open)).hasSize(1);
    }
  }

  @Test
  void commitIsUnderACheckpointWithinASecond() throws InterruptedException {
    try (OpenNotary open = new OpenNotary(folder)) {
      open.notary().start();
      for (int i = 0; i < 4; i++) {
        append(open, 1);
        long commit = open.log().head();
        assertThat(open.notary().await(commit, Duration.ofSeconds(1))).isPresent();
        Thread.sleep(130);
      }
      assertThat(open.notary().status())
          .isEqualTo(new NotaryStatus(false, open.log().head(), open.log().head(), null));
    }
  }

  /** Tiles are only a cache of the log: lost ones are made again. */
  @Test
  void lostTilesAreMadeAgain() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 600);
      open.notary().catchUp();
    }
    try (Tampering tampering = Tampering.with(folder.resolve("log"))) {
      tampering.dropTiles();
    }
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 1);
      assertThat(open.notary().catchUp().orElseThrow().head()).isEqualTo(head(open.log(), 601));
    }
  }

  @Test
  void changedPastIsAnAlarmAndNothingIsSigned() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 600);
      open.notary().catchUp();
    }
    try (Tampering tampering = Tampering.with(folder.resolve("log"))) {
      tampering.change(77, "\"n\":", "\"N\":");
      tampering.dropTiles();
    }
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 1);
      assertAlarm(open, "does not begin with that of the checkpoint over 600");
      assertThat(kept(open)).hasSize(1);
    }
  }

  @Test
  void logThatLostItsEndIsAnAlarm() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 10);
      open.notary().catchUp();
    }
    try (Tampering tampering = Tampering.with(folder.resolve("log"))) {
      tampering.deleteWithKeys(10);
      tampering.dropTiles();
    }
    try (OpenNotary open = new OpenNotary(folder)) {
      assertAlarm(open, "The tree has 10 leaves, but the log ends at commit 9");
    }
  }

  @Test
  void checkpointsOfAnotherKeyAreAnAlarm() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (OpenNotary open = new OpenNotary(other)) {
      append(open, 1);
      open.notary().catchUp();
    }
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 1);
      open.notary().catchUp();
    }
    Files.copy(
        other.resolve("checkpoints/checkpoints.txt"),
        folder.resolve("checkpoints/checkpoints.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    try (OpenNotary open = new OpenNotary(folder)) {
      assertAlarm(open, "is not signed by a known key");
    }
  }

  @Test
  void checkpointsWithoutTheListOfKeysAreAnAlarmAndNoNewKeyIsMade() throws IOException {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 1);
      open.notary().catchUp();
    }
    Files.delete(folder.resolve("keys/log.vkeys"));
    try (OpenNotary open = new OpenNotary(folder)) {
      assertAlarm(open, "the list of the log's keys is gone");
      assertThat(open.keys().exist()).isFalse();
    }
  }

  @Test
  void bothKeysSignWhileTheyChange() {
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 1);
      open.notary().catchUp();
      VerifierKey first = open.keys().publicKeys().getFirst();
      VerifierKey second = open.keys().add(first.name());
      append(open, 1);

      assertThat(open.notary().catchUp().orElseThrow().logSigners(List.of(first, second)))
          .containsExactly(first, second);
    }
  }

  @Test
  void cosignatureOfAKnownWitnessIsKeptWithTheCheckpoint() throws IOException {
    Witness witness = new Witness("witness.example/w");
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 5);
      Checkpoint bare = open.notary().catchUp().orElseThrow();
      Files.writeString(folder.resolve("keys/witness.vkeys"), witness.key() + "\n");
      Checkpoint cosigned = bare.with(witness.cosign(bare.note().text(), 1_700_000_000));
      drop(open, cosigned);
      open.notary().catchUp();

      assertThat(open.notary().latest()).hasToString("Optional[" + cosigned + "]");
      assertThat(open.inbox()).isEmptyDirectory();
      assertThat(kept(open)).containsExactly(bare.toString(), cosigned.toString());
    }
  }

  @Test
  void cosignaturesThatProveNothingAreRejected() throws IOException {
    Witness known = new Witness("witness.example/w");
    Witness unknown = new Witness("witness.example/w");
    try (OpenNotary open = new OpenNotary(folder)) {
      append(open, 5);
      Checkpoint bare = open.notary().catchUp().orElseThrow();
      Files.writeString(folder.resolve("keys/witness.vkeys"), known.key() + "\n");
      Checkpoint foreign =
          Checkpoint.sign(new TreeHead(5, Hash.OF_EMPTY_TREE), open.keys().signers());
      for (Checkpoint bad :
          List.of(
              bare,
              bare.with(unknown.cosign(bare.note().text(), 1)),
              bare.with(known.cosign(foreign.note().text(), 1)),
              foreign.with(known.cosign(foreign.note().text(), 1)))) {
        drop(open, bad);
        open.notary().catchUp();
        assertThat(open.inbox().resolve("one.note.rejected")).exists();
        Files.delete(open.inbox().resolve("one.note.rejected"));
      }
      Files.write(open.inbox().resolve("one.note"), new byte[] {(byte) 0xff});
      open.notary().catchUp();

      assertThat(open.inbox().resolve("one.note.rejected")).exists();
      assertThat(kept(open)).containsExactly(bare.toString());
    }
  }

  private static void drop(OpenNotary open, Checkpoint checkpoint) throws IOException {
    Files.createDirectories(open.inbox());
    Files.writeString(open.inbox().resolve("one.note"), checkpoint.toString());
  }

  private static void assertAlarm(OpenNotary open, String why) {
    assertThatThrownBy(() -> open.notary().catchUp())
        .isInstanceOf(NotProven.class)
        .hasMessageContaining(why);
    assertThat(open.notary().status().alarm()).isTrue();
    assertThat(open.notary().status().failure()).contains(why);
    assertThatThrownBy(() -> open.notary().catchUp()).isInstanceOf(NotProven.class);
  }

  /** At the same time, so that they share syncs. */
  private static void append(OpenNotary open, int count) {
    long head = open.log().head();
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 1; i <= count; i++) {
        String stream = "case-" + (head + i);
        writers.execute(() -> open.log().append(Commits.one(stream, 0)));
      }
    }
    assertThat(open.log().head()).isEqualTo(head + count);
  }

  private static TreeHead head(CommitLog log, int size) {
    var frontier = new Frontier();
    for (RawCommit commit : log.read(0, size)) {
      frontier.add(Hash.leaf(commit.body()));
    }
    return frontier.head();
  }

  private static List<String> kept(OpenNotary open) {
    List<String> all = new ArrayList<>();
    CheckpointFile.forEach(open.checkpoints(), checkpoint -> all.add(checkpoint.toString()));
    return all;
  }
}
