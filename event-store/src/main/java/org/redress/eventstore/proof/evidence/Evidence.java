package org.redress.eventstore.proof.evidence;

import java.util.List;
import org.redress.eventstore.proof.checkpoint.Checkpoint;

/**
 * What is known about a stream and how it is proven. Nothing in it is trusted before {@link
 * EvidenceCheck} has looked at it.
 *
 * @param stream the stream, for example a case
 * @param checkpoint the checkpoint that the proofs lead to
 * @param commits every commit that holds an event of the stream, in order
 */
public record Evidence(String stream, Checkpoint checkpoint, List<ProvenCommit> commits) {

  /** Copies the list. */
  public Evidence {
    commits = List.copyOf(commits);
  }
}
