package org.redress.query.head;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;

/**
 * Tells the head of a case as it stood before an event. It is read from the case's own stream,
 * which never changes, so the answer is the same whenever it is asked. What passes by in order is
 * remembered, so that a case whose events come one after the other is not read again. Safe for use
 * by many threads.
 */
public final class CaseHeads {

  /** Cases kept in memory; the others are read again. */
  private static final int KEPT = 20_000;

  private final StreamReader streams;
  private final Map<String, Known> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > KEPT;
        }
      };

  /** Reads these streams. */
  public CaseHeads(StreamReader streams) {
    this.streams = streams;
  }

  /** Remembers what an event of a case says, when it is the next that is to be remembered. */
  public synchronized void note(Recorded event) {
    if (event.version() == 1) {
      known.putIfAbsent(event.stream(), new Known());
    }
    Known ofCase = known.get(event.stream());
    if (ofCase != null) {
      ofCase.note(event);
    }
  }

  /** The head of the case as its events before this one made it. */
  public synchronized CaseHead before(Recorded event) {
    Known ofCase = known.get(event.stream());
    if (ofCase == null || ofCase.version < event.version() - 1) {
      Known read = new Known();
      streams.forEach(event.stream(), event.version() - 1, read::note);
      known.put(event.stream(), read);
      ofCase = read;
    }
    return ofCase.at(event.version() - 1);
  }

  /** The head of the case as this event leaves it. */
  public CaseHead after(Recorded event) {
    return before(event).after(event);
  }

  /** The heads of one case by the version from which each holds. */
  private static final class Known {

    private final TreeMap<Long, CaseHead> byVersion = new TreeMap<>(Map.of(0L, CaseHead.UNKNOWN));
    private long version;

    void note(Recorded event) {
      if (event.version() != version + 1) {
        return;
      }
      version = event.version();
      CaseHead before = byVersion.lastEntry().getValue();
      CaseHead after = before.after(event);
      if (!after.equals(before)) {
        byVersion.put(version, after);
      }
    }

    CaseHead at(long wanted) {
      return byVersion.floorEntry(wanted).getValue();
    }
  }
}
