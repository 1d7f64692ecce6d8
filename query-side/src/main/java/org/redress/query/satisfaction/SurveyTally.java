package org.redress.query.satisfaction;

import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * Counter over surveys: one region with everything below it, one period. An answer counts in the
 * period in which its survey was sent, so that answers never outnumber what was sent.
 *
 * @param id key of the counter, see {@link org.redress.query.counter.CounterKeys}
 * @param position position of the last event it took
 * @param sent surveys sent
 * @param answered surveys answered
 * @param satisfied answers that count as satisfied
 * @param scores number of answers with score 1, 2, 3, 4 and 5
 */
public record SurveyTally(
    @BsonId String id, long position, long sent, long answered, long satisfied, List<Long> scores)
    implements Folded {

  /** Highest score; the lowest is 1. */
  static final int HIGHEST_SCORE = 5;

  /** Nothing counted yet. */
  static SurveyTally empty(String id) {
    return new SurveyTally(id, 0, 0, 0, 0, List.of(0L, 0L, 0L, 0L, 0L));
  }

  SurveyTally plus(SurveyTally more, long newPosition) {
    List<Long> sums = new ArrayList<>(HIGHEST_SCORE);
    for (int i = 0; i < HIGHEST_SCORE; i++) {
      sums.add(scores.get(i) + more.scores.get(i));
    }
    return new SurveyTally(
        id,
        newPosition,
        sent + more.sent,
        answered + more.answered,
        satisfied + more.satisfied,
        List.copyOf(sums));
  }
}
