package org.redress.eventstore.proof.evidence;

import java.util.List;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.InclusionProof;

/**
 * A commit and the hashes that lead from it to the root of a tree.
 *
 * @param commit the commit as it is stored
 * @param path the hashes, the commit's neighbour first
 */
public record ProvenCommit(RawCommit commit, List<Hash> path) {

  /** Copies the path. */
  public ProvenCommit {
    path = List.copyOf(path);
  }

  /** Whether the commit is in the tree over so many commits with this root. */
  boolean isIn(long size, Hash root) {
    long number = commit.number();
    return number >= 1
        && number <= size
        && new InclusionProof(number - 1, size, path).proves(Hash.leaf(commit.body()), root);
  }
}
