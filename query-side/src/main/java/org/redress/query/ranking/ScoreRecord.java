package org.redress.query.ranking;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.events.ranking.ScoreComponent;
import org.redress.query.projection.Folded;

/**
 * A merchant's score for a period.
 *
 * @param id id of the lists and of the merchant
 * @param position position of the last event it took
 * @param listId id of the lists that it was made for
 * @param edition edition of the lists
 * @param merchantId the merchant
 * @param formulaId the formula
 * @param formulaVersion its version
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit that was looked at
 * @param place its place from the top, from 1
 * @param milliPoints sum of the points in thousandths
 * @param components what each input contributed
 */
public record ScoreRecord(
    @BsonId String id,
    long position,
    String listId,
    int edition,
    String merchantId,
    String formulaId,
    int formulaVersion,
    LocalDate from,
    LocalDate to,
    long asOfCommit,
    int place,
    long milliPoints,
    List<ScoreComponent> components)
    implements Folded {

  static String idOf(String listId, String merchantId) {
    return listId + '|' + merchantId;
  }
}
