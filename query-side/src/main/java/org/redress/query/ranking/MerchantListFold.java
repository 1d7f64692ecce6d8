package org.redress.query.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantListingEvent;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.MerchantScoresComputed;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of the lists of one period. */
public final class MerchantListFold {

  private MerchantListFold() {}

  /**
   * The lists after the event.
   *
   * @throws MissingDocument when something follows from lists that were never published
   */
  public static MerchantList apply(
      @Nullable MerchantList before, Recorded recorded, MerchantListingEvent event) {
    return switch (event) {
      case MerchantListPublished e -> published(before, recorded, e);
      case MerchantListWithdrawn e ->
          withdrawn(MissingDocument.unlessPresent(before, recorded), recorded, e);
      case MerchantMeasureTaken e ->
          measured(MissingDocument.unlessPresent(before, recorded), recorded, e);
      case MerchantRectified e ->
          rectified(MissingDocument.unlessPresent(before, recorded), recorded, e);
    };
  }

  private static MerchantList published(
      @Nullable MerchantList before, Recorded recorded, MerchantListPublished e) {
    return new MerchantList(
        e.listId(),
        recorded.position(),
        recorded.version(),
        MerchantListStage.PUBLISHED,
        e.edition(),
        e.formulaId(),
        e.formulaVersion(),
        e.from(),
        e.to(),
        e.asOfCommit(),
        e.region(),
        RegionPath.of(e.region()),
        e.occurredAt(),
        e.publishedBy(),
        e.ranked(),
        e.unranked(),
        e.red(),
        e.black(),
        before == null ? List.of() : before.measures(),
        List.of(),
        null,
        null);
  }

  private static MerchantList withdrawn(
      MerchantList before, Recorded recorded, MerchantListWithdrawn e) {
    return new MerchantList(
        before.id(),
        recorded.position(),
        recorded.version(),
        MerchantListStage.WITHDRAWN,
        before.edition(),
        before.formulaId(),
        before.formulaVersion(),
        before.from(),
        before.to(),
        before.asOfCommit(),
        before.region(),
        before.regions(),
        before.publishedAt(),
        before.publishedBy(),
        before.ranked(),
        before.unranked(),
        List.of(),
        List.of(),
        before.measures(),
        List.of(),
        e.occurredAt(),
        e.reason());
  }

  private static MerchantList measured(
      MerchantList before, Recorded recorded, MerchantMeasureTaken e) {
    MerchantMeasure measure =
        new MerchantMeasure(
            e.measureId(),
            e.merchantId(),
            e.colour(),
            e.kind(),
            e.description(),
            e.takenBy(),
            e.occurredAt());
    return with(
        before, recorded, PartList.add(before.measures(), measure), before.rectifications());
  }

  private static MerchantList rectified(
      MerchantList before, Recorded recorded, MerchantRectified e) {
    MerchantRectification rectification =
        new MerchantRectification(e.merchantId(), e.occurredAt(), e.description(), e.confirmedBy());
    return with(
        before, recorded, before.measures(), PartList.add(before.rectifications(), rectification));
  }

  private static MerchantList with(
      MerchantList before,
      Recorded recorded,
      List<MerchantMeasure> measures,
      List<MerchantRectification> rectifications) {
    return new MerchantList(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.stage(),
        before.edition(),
        before.formulaId(),
        before.formulaVersion(),
        before.from(),
        before.to(),
        before.asOfCommit(),
        before.region(),
        before.regions(),
        before.publishedAt(),
        before.publishedBy(),
        before.ranked(),
        before.unranked(),
        before.red(),
        before.black(),
        measures,
        rectifications,
        before.withdrawnAt(),
        before.withdrawnBecause());
  }

  /** A merchant's score as the event tells it. */
  static ScoreRecord score(Recorded recorded, MerchantScoresComputed e, MerchantScore score) {
    return new ScoreRecord(
        ScoreRecord.idOf(e.listId(), score.merchantId()),
        recorded.position(),
        e.listId(),
        e.edition(),
        score.merchantId(),
        e.formulaId(),
        e.formulaVersion(),
        e.from(),
        e.to(),
        e.asOfCommit(),
        score.place(),
        score.milliPoints(),
        score.components());
  }
}
