package org.redress.query.merchant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;

/**
 * What closing and reopening do not say themselves: against whom a case is and how it was closed
 * last. Both are read from the case's own stream, which never changes, so the answer is the same
 * whenever it is asked. Safe for use by many threads.
 */
public final class CasesAgainst {

  /** Answers kept in memory; the others are read again. */
  private static final int KEPT = 20_000;

  private final StreamReader streams;
  private final Map<String, Optional<String>> merchants =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
              return size() > KEPT;
            }
          });

  /** Reads streams of cases. */
  public CasesAgainst(StreamReader streams) {
    this.streams = streams;
  }

  /** Keeps what a complaint says, because it will be asked for. */
  public void note(ComplaintFiled filed) {
    merchants.put(filed.caseId(), Optional.ofNullable(filed.respondent().merchantId()));
  }

  /** The merchant record that a case is against, empty when there is none. */
  public Optional<String> merchantOf(String caseId) {
    Optional<String> known = merchants.get(caseId);
    if (known == null) {
      note(filing(caseId));
      known = merchants.getOrDefault(caseId, Optional.empty());
    }
    return known;
  }

  private ComplaintFiled filing(String caseId) {
    List<Recorded> first = streams.stream(caseId, 1, 1);
    if (first.isEmpty() || !(first.getFirst().event() instanceof ComplaintFiled filed)) {
      throw new IllegalStateException("Stream " + caseId + " does not begin with a complaint");
    }
    return filed;
  }

  /** Whether a case was settled by the operator in online dispute resolution before a version. */
  public boolean wasSettledOnline(String caseId, long beforeVersion) {
    AtomicBoolean settled = new AtomicBoolean();
    streams.forEach(
        caseId,
        beforeVersion - 1,
        event -> {
          if (event.event() instanceof OdrSettlementRecorded) {
            settled.set(true);
          }
        });
    return settled.get();
  }

  /** How a case was closed last before a version. */
  public ClosingOutcome lastOutcome(String caseId, long beforeVersion) {
    AtomicReference<@Nullable ClosingOutcome> last = new AtomicReference<>();
    streams.forEach(
        caseId,
        beforeVersion - 1,
        event -> {
          if (event.event() instanceof ComplaintClosed closed) {
            last.set(closed.outcome());
          }
        });
    ClosingOutcome outcome = last.get();
    if (outcome == null) {
      throw new IllegalStateException("Stream " + caseId + " was reopened without being closed");
    }
    return outcome;
  }
}
