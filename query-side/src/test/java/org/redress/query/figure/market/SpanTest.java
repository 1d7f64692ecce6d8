package org.redress.query.figure.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.query.figure.Contribution;

class SpanTest {

  private static LocalDate day(int day) {
    return LocalDate.of(2023, 5, day);
  }

  private static Span span(int first, int last) {
    return new Span(day(first), day(last));
  }

  @Test
  void lastDayStillCounts() {
    List<Contribution> all = new ArrayList<>();
    span(3, 5).count("x", all);
    assertThat(all)
        .containsExactly(new Contribution("x", day(3), 1), new Contribution("x", day(6), -1));
  }

  @Test
  void daysThatTouchOrOverlapAreOneSpan() {
    assertThat(Span.union(List.of(span(8, 9), span(1, 3), span(2, 4), span(5, 6))))
        .containsExactly(span(1, 6), span(8, 9));
    assertThat(Span.union(List.of(span(1, 9), span(2, 3), span(10, 11))))
        .containsExactly(span(1, 11));
  }

  @Test
  void openSpanTakesInWhatFollows() {
    Span open = new Span(day(2), null);
    assertThat(Span.union(List.of(span(7, 8), open))).containsExactly(open);
    assertThat(Span.union(List.of(span(1, 1), open))).containsExactly(new Span(day(1), null));
  }
}
