package org.redress.command.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.ScoredSubject;

/**
 * Score a unit or merchant for a period.
 *
 * @param occurredAt when it was scored
 * @param subject who is scored
 * @param subjectId id of the unit or of the merchant record
 * @param setId the set
 * @param from first day of the period
 * @param to last day of the period
 * @param specialClasses codes of the special classes that apply
 * @param scores points for every indicator of the general classes and of those special ones
 * @param scoredBy body that scored
 * @param region region in which the subject is, same codes as a complaint's region
 */
public record ScoreIndicators(
    Instant occurredAt,
    ScoredSubject subject,
    String subjectId,
    String setId,
    LocalDate from,
    LocalDate to,
    List<String> specialClasses,
    List<IndicatorScore> scores,
    String scoredBy,
    String region)
    implements ScorecardCommand {

  /** Follows from who is scored, by which set and for which period: nobody is scored twice. */
  @Override
  public String scorecardId() {
    return "SC-%s-%s-%s-%s".formatted(subjectId, setId, from, to);
  }
}
