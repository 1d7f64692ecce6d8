package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.proof.ConsistencyProof;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.InclusionProof;
import org.redress.eventstore.proof.MerkleTree;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.proof.tile.TileWriter;
import org.redress.eventstore.proof.tile.TiledTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proofs stay quick when the tree is large: 200,000 leaves, or as many as {@code -Dredress.leaves}
 * says. The leaves are synthetic; a proof looks at hashes only. The median is asserted, because a
 * busy machine holds up any single one; all figures go to the log.
 */
class LargeTreeIT {

  private static final Logger log = LoggerFactory.getLogger(LargeTreeIT.class);

  private static final int PAGE = 1_000;
  private static final int PROOFS = 2_000;
  private static final long FIVE_MILLIS = 5_000_000;

  @TempDir private Path folder;

  @Test
  void proofTakesLessThanFiveMilliseconds() {
    long leaves = Long.getLong("redress.leaves", 200_000);
    try (RocksCommitLog open = RocksCommitLog.in(folder).open()) {
      TileStore tiles = open.tiles();
      long building = fill(tiles, leaves);
      MerkleTree tree = new MerkleTree(new TiledTree(tiles));
      Hash root = tree.head(leaves).root();
      long[] inclusion = new long[PROOFS];
      long[] consistency = new long[PROOFS];
      var random = new Random(7);
      for (int i = 0; i < PROOFS; i++) {
        long index = random.nextLong(leaves);
        long begun = System.nanoTime();
        InclusionProof included = tree.inclusion(index, leaves);
        inclusion[i] = System.nanoTime() - begun;
        assertThat(included.proves(leaf(index), root)).isTrue();

        long first = 1 + random.nextLong(leaves);
        Hash firstRoot = tree.head(first).root();
        begun = System.nanoTime();
        ConsistencyProof consistent = tree.consistency(first, leaves);
        consistency[i] = System.nanoTime() - begun;
        assertThat(consistent.proves(firstRoot, root)).isTrue();
      }
      log.info(
          "{} leaves in tiles after {} ms; inclusion proof {}; consistency proof {}",
          leaves,
          building / 1_000_000,
          figures(inclusion),
          figures(consistency));
      assertThat(at(inclusion, 0.5)).isLessThan(FIVE_MILLIS);
      assertThat(at(consistency, 0.5)).isLessThan(FIVE_MILLIS);
    }
  }

  private static long fill(TileStore tiles, long leaves) {
    long begun = System.nanoTime();
    TileWriter writer = new TileWriter(tiles);
    while (writer.size() < leaves) {
      long from = writer.size();
      List<Hash> page =
          LongStream.range(from, Math.min(leaves, from + PAGE))
              .mapToObj(LargeTreeIT::leaf)
              .toList();
      writer.add(page);
    }
    return System.nanoTime() - begun;
  }

  private static Hash leaf(long index) {
    return Hash.leaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
  }

  private static String figures(long[] nanos) {
    return "median %d us, 99 %% within %d us, longest %d us"
        .formatted(at(nanos, 0.5) / 1_000, at(nanos, 0.99) / 1_000, at(nanos, 1) / 1_000);
  }

  private static long at(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }
}
