package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.MerkleTree;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.proof.tile.TileWriter;
import org.redress.eventstore.proof.tile.TiledTree;

/** Every proof in a tree that fills several levels of tiles holds. The leaves are synthetic. */
class LargeTreeIT {

  private static final int PAGE = 1_000;
  private static final long LEAVES = 200_000;
  private static final int PROOFS = 2_000;

  @TempDir private Path folder;

  @Test
  void proofsOfRandomCommitsHold() {
    try (RocksCommitLog open = RocksCommitLog.in(folder).open()) {
      TileStore tiles = open.tiles();
      fill(tiles);
      MerkleTree tree = new MerkleTree(new TiledTree(tiles));
      Hash root = tree.head(LEAVES).root();
      var random = new Random(7);
      for (int i = 0; i < PROOFS; i++) {
        long index = random.nextLong(LEAVES);
        long first = 1 + random.nextLong(LEAVES);

        assertThat(tree.inclusion(index, LEAVES).proves(leaf(index), root)).isTrue();
        assertThat(tree.consistency(first, LEAVES).proves(tree.head(first).root(), root)).isTrue();
      }
    }
  }

  private static void fill(TileStore tiles) {
    TileWriter writer = new TileWriter(tiles);
    while (writer.size() < LEAVES) {
      long from = writer.size();
      writer.add(
          LongStream.range(from, Math.min(LEAVES, from + PAGE))
              .mapToObj(LargeTreeIT::leaf)
              .toList());
    }
  }

  private static Hash leaf(long index) {
    return Hash.leaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
  }
}
