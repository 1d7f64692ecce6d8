package org.redress.query.ranking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ScoreComponent;

/**
 * A merchant's score for a period, as the API shows it.
 *
 * @param listId id of the lists that it was made for
 * @param formulaId the formula
 * @param formulaVersion its version
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit that was looked at
 * @param place its place from the top, from 1
 * @param milliPoints sum of the points in thousandths
 * @param components what each input contributed
 * @param colour the published list that it stands on, null when it stands on none
 */
public record MerchantPeriodScore(
    String listId,
    String formulaId,
    int formulaVersion,
    LocalDate from,
    LocalDate to,
    long asOfCommit,
    int place,
    long milliPoints,
    List<ScoreComponent> components,
    @Nullable ListColour colour) {

  static MerchantPeriodScore of(ScoreRecord score, @Nullable ListColour colour) {
    return new MerchantPeriodScore(
        score.listId(),
        score.formulaId(),
        score.formulaVersion(),
        score.from(),
        score.to(),
        score.asOfCommit(),
        score.place(),
        score.milliPoints(),
        score.components(),
        colour);
  }
}
