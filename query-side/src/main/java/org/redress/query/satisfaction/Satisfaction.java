package org.redress.query.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction (满意度) of a period and region.
 *
 * @param asOfCommit last commit that it includes
 * @param sent surveys sent
 * @param answered surveys answered
 * @param satisfied answers that count as satisfied
 * @param scores number of answers by score, 1 to 5
 */
public record Satisfaction(
    long asOfCommit, long sent, long answered, long satisfied, List<ScoreCount> scores) {

  private static final int SHARE_DECIMALS = 4;
  private static final int SCORE_DECIMALS = 2;

  /**
   * Number of answers with one score.
   *
   * @param score score from 1 to 5
   * @param count number of answers
   */
  public record ScoreCount(int score, long count) {}

  /** What is counted, in words. */
  public String definition() {
    return """
    Satisfaction surveys sent after a complaint was closed. A survey and its answer count on the \
    day the survey was sent, in Asia/Shanghai, in the region of the authority that handles the \
    case and in every region above. Satisfied is a score of 4 or 5, or the answer yes. The share \
    of the satisfied is among answers; a survey without an answer counts only in the response \
    rate.\
    """;
  }

  /** Answers that do not count as satisfied. */
  public long notSatisfied() {
    return answered - satisfied;
  }

  /** Surveys sent and not answered. */
  public long unanswered() {
    return sent - answered;
  }

  /** Answered by sent, from 0 to 1; null when nothing was sent. */
  public @Nullable BigDecimal responseRate() {
    return ratio(answered, sent, SHARE_DECIMALS);
  }

  /** Satisfied by answered, from 0 to 1; null when nothing was answered. */
  public @Nullable BigDecimal satisfiedShare() {
    return ratio(satisfied, answered, SHARE_DECIMALS);
  }

  /** Mean of the scores; null when no score was given. */
  public @Nullable BigDecimal meanScore() {
    long sum = scores.stream().mapToLong(score -> score.score() * score.count()).sum();
    long count = scores.stream().mapToLong(ScoreCount::count).sum();
    return ratio(sum, count, SCORE_DECIMALS);
  }

  private static @Nullable BigDecimal ratio(long part, long whole, int decimals) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }
}
