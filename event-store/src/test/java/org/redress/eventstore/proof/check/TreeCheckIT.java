package org.redress.eventstore.proof.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.Commits;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.notary.CosignatureInbox;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.eventstore.proof.tile.Tile;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.eventstore.rocks.Tampering;

/**
 * What somebody can do to a log who has its folder: each way is found, by the tiles, by a kept
 * checkpoint, or by one that was kept elsewhere.
 */
class TreeCheckIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final int COMMITS = 600;

  /** Sizes at which a checkpoint was signed. */
  private static final List<Integer> SIGNED = List.of(200, 400, 590);

  @TempDir private Path folder;
  private final List<NewCommit> appended =
      IntStream.rangeClosed(1, COMMITS)
          .mapToObj(i ->
              i % 7 == 0
                  ? Commits.keyed("key-" + i, "keyed-" + i, 0)
                  : Commits.several("case-" + i, 0, 2))
          .toList();

  @BeforeEach
  void fill() {
    write(folder, appended);
  }

  /** Appends commits to a new log and signs a checkpoint at each of the sizes. */
  private static void write(Path folder, List<NewCommit> commits) {
    try (RocksCommitLog log = open(folder);
        Notary notary = notary(folder, log)) {
      for (NewCommit commit : commits) {
        log.append(commit);
        if (SIGNED.contains((int) log.head())) {
          notary.catchUp();
        }
      }
    }
  }

  private static RocksCommitLog open(Path folder) {
    return RocksCommitLog.in(folder.resolve("log")).clock(CLOCK).open();
  }

  private static Notary notary(Path folder, RocksCommitLog log) {
    return new Notary(
        log,
        log.tiles(),
        LogKeys.in(folder.resolve("keys")),
        CheckpointFile.open(folder.resolve("checkpoints.txt")),
        CosignatureInbox.in(folder.resolve("inbox")),
        new SimpleMeterRegistry());
  }

  @Test
  void soundLogAgreesWithEveryCheckpoint() {
    TreeReport report = check(kept(folder));

    assertThat(report).isEqualTo(new TreeReport(3, 590, Optional.empty()));
  }

  @Test
  void flippedByteIsFoundAtItsCommit() {
    tamper(it -> it.change(333, "\"n\":", "\"N\":"));

    assertFault(333, "it is not what the checkpoint over 400 commits was signed for");
  }

  @Test
  void flippedByteOfACommitThatNoCheckpointHoldsYetIsFoundByTheTiles() {
    try (RocksCommitLog log = open(folder);
        Notary notary = notary(folder, log)) {
      notary.catchUp();
    }
    List<Checkpoint> older = kept(folder).subList(0, 3);
    tamper(it -> it.change(595, "\"n\":", "\"N\":"));

    assertThat(check(older).fault())
        .contains(
            new LogReport.Fault(595, "it is not what the tree was made of, by tile 2 of level 0"));
  }

  @Test
  void deletedCommitIsFound() {
    tamper(it -> it.delete(123));

    assertFault(123, "it is missing from the log");
  }

  @Test
  void exchangedCommitsAreFoundEvenWhenTheirNumbersFit() {
    tamper(it -> {
      String one = new String(it.body(50), UTF_8);
      String other = new String(it.body(51), UTF_8);
      it.put(50, other.replace("\"number\":51", "\"number\":50").getBytes(UTF_8));
      it.put(51, one.replace("\"number\":50", "\"number\":51").getBytes(UTF_8));
    });

    assertFault(50, "it is not what the checkpoint over 200 commits was signed for");
  }

  @Test
  void cutOffEndIsFound() {
    tamper(it -> IntStream.rangeClosed(550, COMMITS).forEach(it::deleteWithKeys));

    assertFault(550, "it is missing from the log, but a checkpoint over 590 commits was signed");
  }

  @Test
  void cutOffEndUnderNoCheckpointIsFoundByTheTiles() {
    try (RocksCommitLog log = open(folder);
        Notary notary = notary(folder, log)) {
      notary.catchUp();
    }
    List<Checkpoint> older = kept(folder).subList(0, 3);
    tamper(it -> IntStream.rangeClosed(599, COMMITS).forEach(it::deleteWithKeys));

    assertThat(check(older).fault().orElseThrow().what())
        .isEqualTo("it is missing from the log, but the tree has 600 leaves");
  }

  @Test
  void damagedTileIsToldFromAChangedCommit() {
    tamper(it -> {
      TileStore tiles = it.tiles();
      Tile tile = tiles.tile(0, 0).orElseThrow();
      tile.hashes()[77 * Hash.BYTES] ^= 1;
      tiles.put(List.of(tile));
    });

    assertFault(78, "it is what was signed, but tile 0 of level 0 is damaged");
  }

  @Test
  void damagedTileOfAHigherLevelIsFound() {
    tamper(it -> {
      TileStore tiles = it.tiles();
      Tile tile = tiles.tile(1, 0).orElseThrow();
      tile.hashes()[Hash.BYTES] ^= 1;
      tiles.put(List.of(tile));
    });

    assertFault(257, "it is what was signed, but tile 0 of level 1 is damaged");
  }

  /** The log, its index and its tiles are made again by the product itself, around one change. */
  @Test
  void rewrittenLogIsFoundByTheNextCheckpoint() throws IOException {
    List<NewCommit> changed = new ArrayList<>(appended);
    changed.set(249, Commits.one("case-250", 0));
    assertRewritingIsFound(changed);

    List<NewCommit> inserted = new ArrayList<>(appended);
    inserted.add(249, Commits.one("inserted", 0));
    assertRewritingIsFound(inserted);

    List<NewCommit> deleted = new ArrayList<>(appended);
    deleted.remove(249);
    assertRewritingIsFound(deleted);

    List<NewCommit> swapped = new ArrayList<>(appended);
    Collections.swap(swapped, 249, 300);
    assertRewritingIsFound(swapped);
  }

  private void assertRewritingIsFound(List<NewCommit> commits) throws IOException {
    List<Checkpoint> signed = kept(folder);
    Path forged = Files.createTempDirectory(folder, "forged");
    write(forged, commits);
    try (RocksCommitLog log = open(forged)) {
      assertThat(LogCheck.run(log, log.index()).clean()).isTrue();
      assertThat(TreeCheck.run(log, log.tiles(), signed).fault())
          .contains(
              new LogReport.Fault(
                  201,
                  "it, or one after it up to commit 400, is not what the checkpoint over 400 commits was signed for"));
    }
  }

  /** Whoever has the keys too can sign what he likes, but not what others have kept. */
  @Test
  void rewrittenAndSignedAgainIsFoundByACheckpointKeptElsewhere() throws IOException {
    List<Checkpoint> elsewhere = kept(folder);
    Path forged = Files.createTempDirectory(folder, "forged");
    Files.createDirectories(forged.resolve("keys"));
    for (String name : List.of("keys")) {
      try (Stream<Path> files = Files.list(folder.resolve(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, forged.resolve(name).resolve(file.getFileName()));
        }
      }
    }
    List<NewCommit> changed = new ArrayList<>(appended);
    changed.set(249, Commits.one("case-250", 0));
    write(forged, changed);
    List<Checkpoint> own = kept(forged);
    own.forEach(it -> it.logSigners(LogKeys.in(folder.resolve("keys")).publicKeys()));
    try (RocksCommitLog log = open(forged)) {
      assertThat(TreeCheck.run(log, log.tiles(), own).fault()).isEmpty();
      List<Checkpoint> all = new ArrayList<>(own);
      all.add(elsewhere.get(1));
      assertThat(TreeCheck.run(log, log.tiles(), all).fault().orElseThrow().what())
          .contains("is not what the checkpoint over 400 commits was signed for");
    }
  }

  /**
   * One bit somewhere in a body: the two checks together blame the commit that has it. {@code
   * -Dredress.flips=10000} makes it longer.
   */
  @Test
  void flippedBitsAreLocated() throws IOException {
    Path small = Files.createDirectory(folder.resolve("small"));
    int flips = Integer.getInteger("redress.flips", 2_000);
    var random = new Random(20_260_301);
    try (RocksCommitLog log = open(small);
        Notary notary = notary(small, log)) {
      appended.stream().limit(24).forEach(log::append);
      List<Checkpoint> signed = List.of(notary.catchUp().orElseThrow());
      Tampering tampering = Tampering.under(log);
      Set<Long> hit = new HashSet<>();
      for (int i = 0; i < flips; i++) {
        long commit = 1L + random.nextInt(24);
        byte[] sound = tampering.body(commit);
        byte[] bent = sound.clone();
        bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
        tampering.put(commit, bent);
        assertThat(located(log, signed)).isEqualTo(commit);
        tampering.put(commit, sound);
        hit.add(commit);
      }
      assertThat(hit).hasSize(24);
      assertThat(TreeCheck.run(log, log.tiles(), signed).fault()).isEmpty();
    }
  }

  /** What both checks together blame, as the command line does. */
  private static long located(RocksCommitLog log, List<Checkpoint> signed) {
    return Stream.of(
            LogCheck.run(log, log.index()).fault(), TreeCheck.run(log, log.tiles(), signed).fault())
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(LogReport.Fault::commit))
        .orElseThrow()
        .commit();
  }

  private void assertFault(long commit, String what) {
    assertThat(check(kept(folder)).fault()).contains(new LogReport.Fault(commit, what));
  }

  private TreeReport check(List<Checkpoint> checkpoints) {
    try (RocksCommitLog log = open(folder)) {
      return TreeCheck.run(log, log.tiles(), checkpoints);
    }
  }

  private static List<Checkpoint> kept(Path folder) {
    List<Checkpoint> all = new ArrayList<>();
    CheckpointFile.forEach(folder.resolve("checkpoints.txt"), all::add);
    return all;
  }

  private void tamper(Act act) {
    try (Tampering tampering = Tampering.with(folder.resolve("log"))) {
      act.with(tampering);
    }
  }

  @FunctionalInterface
  private interface Act {
    void with(Tampering tampering);
  }
}
