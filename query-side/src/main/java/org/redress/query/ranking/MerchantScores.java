package org.redress.query.ranking;

import java.util.List;
import org.redress.events.ranking.MerchantScoresComputed;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each merchant's score for a period. */
final class MerchantScores implements View<ScoreRecord> {

  /** Its collection. */
  static final String NAME = "merchantScores";

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<ScoreRecord> type() {
    return ScoreRecord.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("merchantId", "-to", "_id"));
  }

  @Override
  public List<Change<ScoreRecord>> changes(Recorded event) {
    return event.event() instanceof MerchantScoresComputed e
        ? e.scores().stream()
            .map(score ->
                new Change<ScoreRecord>(
                    ScoreRecord.idOf(e.listId(), score.merchantId()),
                    _ -> MerchantListFold.score(event, e, score)))
            .toList()
        : List.of();
  }
}
