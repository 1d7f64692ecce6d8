package org.redress.eventstore.proof.evidence;

import java.util.ArrayList;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.note.VerifierKey;

/** Checks evidence with nothing but public keys. */
public final class EvidenceCheck {

  private EvidenceCheck() {}

  /**
   * Checks all of it: the signature on the checkpoint, the place of every commit in the tree, and
   * that the stream begins at its beginning and has no gap.
   *
   * @param keys keys of the log and, when there are any, of witnesses
   * @throws NotProven at the first thing that fails; the message names it
   */
  public static Proven check(Evidence evidence, List<VerifierKey> keys) {
    Checkpoint checkpoint = evidence.checkpoint();
    List<VerifierKey> signers = checkpoint.logSigners(keys);
    List<VerifierKey> witnesses = checkpoint.witnesses(keys);
    List<StoredCommit> commits = new ArrayList<>();
    long version = 0;
    long last = 0;
    for (ProvenCommit proven : evidence.commits()) {
      long number = proven.commit().number();
      if (number <= last) {
        throw new NotProven("Commit " + number + " does not come after commit " + last);
      }
      if (!proven.isIn(checkpoint.head().size(), checkpoint.head().root())) {
        throw new NotProven("Commit " + number + " is not in the tree of the checkpoint");
      }
      StoredCommit commit = read(proven);
      version = follow(evidence.stream(), commit, version);
      commits.add(commit);
      last = number;
    }
    if (version == 0) {
      throw new NotProven("There is no event of " + evidence.stream());
    }
    return new Proven(evidence.stream(), version, commits, checkpoint, signers, witnesses);
  }

  private static StoredCommit read(ProvenCommit proven) {
    try {
      return proven.commit().parse();
    } catch (CommitLogException e) {
      throw new NotProven(String.valueOf(e.getMessage()), e);
    }
  }

  /** The version after a commit, which goes on from the version before it. */
  private static long follow(String stream, StoredCommit commit, long before) {
    long next = before;
    for (StoredEvent event : commit.events()) {
      if (stream.equals(event.stream())) {
        if (event.version() != next) {
          throw new NotProven(
              "Event %s of %s is left out before commit %s"
                  .formatted(next + 1, stream, commit.number()));
        }
        next++;
      }
    }
    if (next == before) {
      throw new NotProven("Commit " + commit.number() + " holds no event of " + stream);
    }
    return next;
  }
}
