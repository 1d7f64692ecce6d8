package org.redress.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Recorded;

/**
 * Reads a case from the log itself, never from a read model: its audit trail, and the case folded
 * up to any point of it.
 */
public final class CaseTrail {

  private final EventReader log;

  /** Reads this log. */
  public CaseTrail(EventReader log) {
    this.log = log;
  }

  /** Number of events in the case, 0 when there is no such case. */
  public long version(String caseId) {
    return log.versionOf(caseId);
  }

  /** Events of the case after a version, in order. */
  public List<Recorded> events(String caseId, long afterVersion, int limit) {
    return log.stream(caseId, afterVersion + 1, limit);
  }

  /** The case after so many events; empty when there is no such case. */
  public Optional<CaseFile> asOfVersion(String caseId, long version) {
    return fold(caseId, version, null);
  }

  /** The case with everything recorded up to a moment; empty when there was none yet. */
  public Optional<CaseFile> asOfMoment(String caseId, Instant moment) {
    return fold(caseId, Long.MAX_VALUE, moment);
  }

  /** The case with everything that is in the log. */
  public Optional<CaseFile> latest(String caseId) {
    return fold(caseId, Long.MAX_VALUE, null);
  }

  private Optional<CaseFile> fold(String caseId, long toVersion, @Nullable Instant until) {
    AtomicReference<@Nullable CaseFile> file = new AtomicReference<>();
    log.forEach(
        caseId,
        toVersion,
        event -> {
          if (until == null || !event.recordedAt().isAfter(until)) {
            file.set(CaseFileFold.apply(file.get(), event));
          }
        });
    return Optional.ofNullable(file.get());
  }
}
