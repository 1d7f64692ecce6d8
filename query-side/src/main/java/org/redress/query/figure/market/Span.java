package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.Contribution;

/**
 * Days on which something stands.
 *
 * @param first first day
 * @param last last day, null while no end is known
 */
public record Span(LocalDate first, @Nullable LocalDate last) {

  /** The spans with the open one ended on a day; the same when none is open. */
  static List<Span> ended(List<Span> spans, LocalDate last) {
    return spans.stream()
        .map(span -> span.last == null ? new Span(span.first, last) : span)
        .toList();
  }

  /** The spans with one more that is open. */
  static List<Span> begun(List<Span> spans, LocalDate first) {
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(first, null));
    return List.copyOf(more);
  }

  /** What it adds to a measure of what stands: one from its first day to its last. */
  void count(String measure, List<Contribution> all) {
    all.add(Contribution.one(measure, first));
    if (last != null) {
      all.add(new Contribution(measure, last.plusDays(1), -1));
    }
  }

  /** The days of all spans together, each day once. */
  static List<Span> union(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(Span::first));
    List<Span> union = new ArrayList<>();
    for (Span span : sorted) {
      if (!union.isEmpty() && union.getLast().touches(span)) {
        union.add(union.removeLast().joined(span));
      } else {
        union.add(span);
      }
    }
    return List.copyOf(union);
  }

  /** Whether a span that does not begin earlier goes on where this one has not ended. */
  private boolean touches(Span later) {
    return last == null || !later.first.isAfter(last.plusDays(1));
  }

  private Span joined(Span later) {
    if (last == null || later.last == null) {
      return new Span(first, null);
    }
    return new Span(first, later.last.isAfter(last) ? later.last : last);
  }
}
