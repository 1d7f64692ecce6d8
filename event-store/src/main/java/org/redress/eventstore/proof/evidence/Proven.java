package org.redress.eventstore.proof.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.note.VerifierKey;

/**
 * What a check of evidence has proven.
 *
 * @param stream the stream
 * @param events number of its events, from its first one on and without a gap
 * @param commits the commits that hold them
 * @param checkpoint the checkpoint they are under
 * @param signers keys of the log that signed the checkpoint
 * @param witnesses witnesses that cosigned it
 */
public record Proven(
    String stream,
    long events,
    List<StoredCommit> commits,
    Checkpoint checkpoint,
    List<VerifierKey> signers,
    List<VerifierKey> witnesses) {

  /** What is proven, in one line. */
  public String sentence() {
    return "the first %s events of %s, in %s commits, are in log %s as it stood at %s commits (root %s), signed by key %s%s; none of them was changed or left out since"
        .formatted(
            events,
            stream,
            commits.size(),
            checkpoint.origin(),
            checkpoint.head().size(),
            checkpoint.head().root().base64(),
            ids(signers),
            witnesses.isEmpty() ? "" : ", cosigned by " + names(witnesses));
  }

  private static String ids(List<VerifierKey> keys) {
    return keys.stream().map(VerifierKey::idText).collect(Collectors.joining(" and "));
  }

  private static String names(List<VerifierKey> keys) {
    return keys.stream().map(VerifierKey::name).collect(Collectors.joining(" and "));
  }
}
