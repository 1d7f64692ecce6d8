package org.redress.eventstore.proof.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.notary.Notary;

/**
 * Gathers the evidence of a stream. A commit is given out whole or it proves nothing, so streams of
 * which nothing may leave the house are kept in by their type.
 */
public final class EvidenceMaker {

  /** More events than any file has; a bundle stays below 100 MB even when each is large. */
  private static final int MOST_EVENTS = 10_000;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final CommitLog log;
  private final Notary notary;
  private final String type;
  private final Set<String> besides;

  /**
   * A maker for streams of one type.
   *
   * @param type type of the streams that evidence is given of
   * @param besides types of other streams whose events may stand in the same commit
   */
  public EvidenceMaker(CommitLog log, Notary notary, String type, Set<String> besides) {
    this.log = log;
    this.notary = notary;
    this.type = type;
    this.besides = Set.copyOf(besides);
  }

  /**
   * The evidence of a stream as it is now; empty when there is no such stream of this type. Waits
   * until a checkpoint holds its last commit.
   *
   * @throws EvidenceWithheld when it cannot be given out
   * @throws NotProven when the log does not hold what the tree says that it held
   */
  public Optional<Evidence> of(String stream) throws InterruptedException {
    List<StoredEvent> events = log.readStream(stream, 0, MOST_EVENTS + 1);
    if (events.isEmpty() || !type.equals(events.getFirst().type())) {
      return Optional.empty();
    }
    if (events.size() > MOST_EVENTS) {
      throw new EvidenceWithheld("Evidence is given of at most " + MOST_EVENTS + " events", false);
    }
    List<Long> numbers = events.stream().map(StoredEvent::commit).distinct().toList();
    Checkpoint checkpoint =
        notary
            .await(numbers.getLast(), LONGEST_WAIT)
            .orElseThrow(() ->
                new EvidenceWithheld(
                    "No checkpoint holds commit " + numbers.getLast() + " yet", true));
    List<ProvenCommit> commits =
        numbers.stream().map(number -> proven(number, checkpoint)).toList();
    return Optional.of(new Evidence(stream, checkpoint, commits));
  }

  private ProvenCommit proven(long number, Checkpoint checkpoint) {
    RawCommit commit =
        log.commit(number)
            .orElseThrow(
                () -> new CommitLogException("Commit " + number + " is missing from the log"));
    for (StoredEvent event : commit.parse().events()) {
      String other = event.type();
      if (other != null && !other.equals(type) && !besides.contains(other)) {
        throw new EvidenceWithheld(
            "Commit " + number + " also holds an event of a " + other + ", which stays inside",
            false);
      }
    }
    long size = checkpoint.head().size();
    ProvenCommit proven =
        new ProvenCommit(commit, notary.tree().inclusion(number - 1, size).path());
    if (!proven.isIn(size, checkpoint.head().root())) {
      throw new NotProven("Commit " + number + " is not what the tree says that it was");
    }
    return proven;
  }
}
