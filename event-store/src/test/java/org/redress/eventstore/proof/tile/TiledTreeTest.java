package org.redress.eventstore.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Frontier;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.MerkleTree;
import org.redress.eventstore.proof.TreeHead;

/** A tree kept as tiles is the same tree. */
class TiledTreeTest {

  private final MemoryTiles store = new MemoryTiles();
  private final MerkleTree tree = new MerkleTree(new TiledTree(store));

  @Test
  void headOfEverySizeIsThatOfTheLeaves() {
    var writer = new TileWriter(store);
    writer.add(leaves(0, 1_200));
    var frontier = new Frontier();
    for (int size = 1; size <= 1_200; size++) {
      frontier.add(leaf(size - 1));
      assertThat(tree.head(size)).isEqualTo(frontier.head());
    }
  }

  /** The example of C2SP tlog-tiles. */
  @Test
  void seventyThousandLeavesMakeTheTilesOfTheSpecification() {
    new TileWriter(store).add(leaves(0, 70_000));

    assertThat(store.count(0, 256)).isEqualTo(273);
    assertThat(store.count(0, 112)).isEqualTo(1);
    assertThat(store.count(1, 256)).isEqualTo(1);
    assertThat(store.count(1, 17)).isEqualTo(1);
    assertThat(store.count(2, 1)).isEqualTo(1);
    assertThat(store.size()).isEqualTo(70_000);
    assertThat(tree.head(70_000)).isEqualTo(head(70_000));
    assertThat(tree.head(65_536)).isEqualTo(head(65_536));
    assertThat(tree.head(65_537)).isEqualTo(head(65_537));
  }

  @Test
  void writerGoesOnWhereAnotherStopped() {
    var random = new Random(4);
    while (store.size() < 70_000) {
      var writer = new TileWriter(store);
      for (int i = 0; i < 3; i++) {
        writer.add(leaves(store.size(), random.nextInt(2_000)));
        assertThat(writer.size()).isEqualTo(store.size());
      }
    }
    assertThat(tree.head(store.size())).isEqualTo(head(store.size()));
  }

  @Test
  void proofsOfALargeTreeProve() {
    new TileWriter(store).add(leaves(0, 66_000));
    Hash root = tree.head(66_000).root();
    var random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int index = random.nextInt(66_000);
      int first = 1 + random.nextInt(66_000);
      assertThat(tree.inclusion(index, 66_000).proves(leaf(index), root)).isTrue();
      assertThat(tree.consistency(first, 66_000).proves(tree.head(first).root(), root)).isTrue();
    }
  }

  @Test
  void sizeBeyondTheTilesIsRefused() {
    new TileWriter(store).add(leaves(0, 300));

    assertThatThrownBy(() -> tree.head(301))
        .isInstanceOf(CommitLogException.class)
        .hasMessage("The tiles lack hash 300 of level 0");
  }

  @Test
  void tileThatLostHashesIsNotGoneOnWith() {
    new TileWriter(store).add(leaves(0, 600));
    store.put(List.of(new Tile(1, 0, new byte[Hash.BYTES])));

    assertThatThrownBy(() -> new TileWriter(store))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("tile 0 of level 1 does not have 2 hashes");
  }

  private static TreeHead head(long size) {
    var frontier = new Frontier();
    leaves(0, size).forEach(frontier::add);
    return frontier.head();
  }

  private static List<Hash> leaves(long from, long count) {
    return LongStream.range(from, from + count).mapToObj(TiledTreeTest::leaf).toList();
  }

  private static Hash leaf(long index) {
    return Hash.leaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
  }
}
