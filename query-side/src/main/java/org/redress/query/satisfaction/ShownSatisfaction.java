package org.redress.query.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.query.ConfidenceInterval;
import org.redress.query.satisfaction.Satisfaction.ScoreCount;

/**
 * Satisfaction as it is shown to whoever asks: of very few answers, somebody outside the
 * authorities, the operator for instance, could tell who gave which.
 *
 * @param counted the figure
 * @param hidden whether what was answered is left out
 */
public record ShownSatisfaction(Satisfaction counted, boolean hidden) {

  /** Answers below which those outside the authorities are shown none. */
  static final int SMALLEST = 5;

  /**
   * The figure for somebody.
   *
   * @param inside whether that is somebody of an authority or of a body that oversees it
   */
  static ShownSatisfaction to(boolean inside, Satisfaction counted) {
    return new ShownSatisfaction(
        counted, !inside && counted.answered() > 0 && counted.answered() < SMALLEST);
  }

  /** What is counted, in words. */
  public String definition() {
    return counted.definition();
  }

  /** Last commit that it includes. */
  public long asOfCommit() {
    return counted.asOfCommit();
  }

  /** Surveys sent. */
  public long sent() {
    return counted.sent();
  }

  /** Surveys answered, null when hidden. */
  public @Nullable Long answered() {
    return unlessHidden(counted::answered);
  }

  /** Answers that count as satisfied, null when hidden. */
  public @Nullable Long satisfied() {
    return unlessHidden(counted::satisfied);
  }

  /** Answers that do not, null when hidden. */
  public @Nullable Long notSatisfied() {
    return unlessHidden(counted::notSatisfied);
  }

  /** Surveys sent and not answered, null when hidden. */
  public @Nullable Long unanswered() {
    return unlessHidden(counted::unanswered);
  }

  /** Answered by sent, from 0 to 1; null when nothing was sent or when hidden. */
  public @Nullable BigDecimal responseRate() {
    return unlessHidden(counted::responseRate);
  }

  /** Satisfied by answered, from 0 to 1; null when nothing was answered or when hidden. */
  public @Nullable BigDecimal satisfiedShare() {
    return unlessHidden(counted::satisfiedShare);
  }

  /** Between which shares the true one lies; null when nothing was answered or when hidden. */
  public @Nullable ConfidenceInterval satisfiedInterval() {
    return hidden || counted.answered() == 0
        ? null
        : ConfidenceInterval.of(counted.satisfied(), counted.answered());
  }

  /** Mean of the scores; null when no score was given or when hidden. */
  public @Nullable BigDecimal meanScore() {
    return unlessHidden(counted::meanScore);
  }

  /** Number of answers by score, 1 to 5; null when hidden. */
  public @Nullable List<ScoreCount> scores() {
    return unlessHidden(counted::scores);
  }

  private <T> @Nullable T unlessHidden(Supplier<@Nullable T> value) {
    return hidden ? null : value.get();
  }
}
