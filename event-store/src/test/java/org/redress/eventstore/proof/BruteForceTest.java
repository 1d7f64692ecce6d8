package org.redress.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tree of up to 130 leaves against the definition, and every proof bent in every way. */
class BruteForceTest {

  private static final int LARGEST = 130;
  private static final List<byte[]> LEAVES = NaiveTree.leaves(LARGEST);
  private static final Hash[][] SUBTREES = subtrees();
  private static final List<Hash> ROOTS =
      IntStream.rangeClosed(0, LARGEST)
          .mapToObj(size -> NaiveTree.root(LEAVES.subList(0, size)))
          .toList();
  private static final Hash STRANGE = Hash.leaf(new byte[] {42});

  private final MerkleTree tree = new MerkleTree((level, index) -> SUBTREES[level][(int) index]);

  @Test
  void headsAreThoseOfTheDefinition() {
    var frontier = new Frontier();
    for (int size = 0; size <= LARGEST; size++) {
      var expected = new TreeHead(size, root(size));
      assertThat(tree.head(size)).isEqualTo(expected);
      assertThat(frontier.head()).isEqualTo(expected);
      if (size < LARGEST) {
        frontier.add(Hash.leaf(LEAVES.get(size)));
      }
    }
  }

  @Test
  void inclusionProofsAreThoseOfTheDefinitionAndProve() {
    for (int size = 1; size <= LARGEST; size++) {
      Hash root = root(size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = tree.inclusion(index, size);
        assertThat(proof.path()).isEqualTo(NaiveTree.path(index, LEAVES.subList(0, size)));
        assertThat(proof.proves(leaf(index), root)).isTrue();
      }
    }
  }

  @Test
  void consistencyProofsAreThoseOfTheDefinitionAndProve() {
    for (int second = 1; second <= LARGEST; second++) {
      for (int first = 1; first <= second; first++) {
        ConsistencyProof proof = tree.consistency(first, second);
        assertThat(proof.path()).isEqualTo(NaiveTree.proof(first, LEAVES.subList(0, second)));
        assertThat(proof.proves(root(first), root(second))).isTrue();
      }
    }
  }

  @Test
  void bentInclusionProofProvesNothing() {
    for (int size = 1; size <= LARGEST; size++) {
      Hash root = root(size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = tree.inclusion(index, size);
        for (List<Hash> path : bent(proof.path())) {
          assertThat(new InclusionProof(index, size, path).proves(leaf(index), root)).isFalse();
        }
        assertThat(proof.proves(STRANGE, root)).isFalse();
        assertThat(proof.proves(leaf(index), STRANGE)).isFalse();
        int other = (index + 1) % size;
        if (size > 1) {
          assertThat(new InclusionProof(other, size, proof.path()).proves(leaf(index), root))
              .isFalse();
        }
      }
    }
  }

  @Test
  void bentConsistencyProofProvesNothing() {
    for (int second = 1; second <= LARGEST; second++) {
      for (int first = 1; first <= second; first++) {
        ConsistencyProof proof = tree.consistency(first, second);
        for (List<Hash> path : bent(proof.path())) {
          assertThat(new ConsistencyProof(first, second, path).proves(root(first), root(second)))
              .isFalse();
        }
        assertThat(proof.proves(STRANGE, root(second))).isFalse();
        assertThat(proof.proves(root(first), STRANGE)).isFalse();
        if (first < second) {
          assertThat(proof.proves(root(second), root(first))).isFalse();
          assertThat(proof.proves(root(first + 1), root(second))).isFalse();
        }
      }
    }
  }

  /** One leaf changed is another tree from there on, whatever its size. */
  @Test
  void changedLeafBreaksEveryLaterConsistency() {
    List<byte[]> changed = new ArrayList<>(LEAVES);
    changed.set(40, new byte[] {1});
    for (int second = 41; second <= LARGEST; second++) {
      Hash root = NaiveTree.root(changed.subList(0, second));
      assertThat(tree.consistency(41, second).proves(root(41), root)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "-1,1", "2,1"})
  void proofOfALeafThatDoesNotExistCannotBeMade(long index, long size) {
    assertThatThrownBy(() -> new InclusionProof(index, size, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,1", "2,1", "-1,5"})
  void proofBetweenSizesOutOfOrderCannotBeMade(long first, long second) {
    assertThatThrownBy(() -> new ConsistencyProof(first, second, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Shortened, lengthened, reversed, and each hash replaced. */
  private static List<List<Hash>> bent(List<Hash> path) {
    List<List<Hash>> all = new ArrayList<>();
    all.add(with(path, path.size(), STRANGE));
    all.add(with(path, 0, STRANGE));
    if (!path.isEmpty()) {
      all.add(path.subList(1, path.size()));
      all.add(path.subList(0, path.size() - 1));
    }
    if (path.size() > 1) {
      all.add(path.reversed());
    }
    for (int i = 0; i < path.size(); i++) {
      List<Hash> replaced = new ArrayList<>(path);
      replaced.set(i, STRANGE);
      all.add(replaced);
    }
    return all;
  }

  private static List<Hash> with(List<Hash> path, int at, Hash added) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(at, added);
    return longer;
  }

  private static Hash leaf(int index) {
    return SUBTREES[0][index];
  }

  private static Hash root(int size) {
    return ROOTS.get(size);
  }

  private static Hash[][] subtrees() {
    Hash[][] levels = new Hash[8][];
    for (int level = 0; level < levels.length; level++) {
      levels[level] = new Hash[LARGEST >> level];
      for (int i = 0; i < levels[level].length; i++) {
        levels[level][i] = NaiveTree.root(LEAVES.subList(i << level, (i + 1) << level));
      }
    }
    return levels;
  }
}
