package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.MerchantScoresComputed;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreComponent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;
import org.redress.events.ranking.TieOrder;

/** Samples of the facts about formulas and lists of merchants. */
final class RankingSamples {

  private static final String ORGANISATION = "ORG-350102";
  private static final String FORMULA = "SF-2026-000001";
  private static final String LISTS = "ML-" + FORMULA + "-2026-04-01-2026-06-30";
  private static final Instant AT = Instant.parse("2026-07-06T02:00:00.125Z");
  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  private RankingSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ScoreFormulaPublished(
            FORMULA,
            Instant.parse("2026-03-20T02:00:00.125Z"),
            1,
            FROM,
            "样例评分办法",
            Samples.REGION,
            ORGANISATION,
            RankedPopulation.REGISTERED,
            List.of(new ScoreWeight(ScoreInput.SOLVED_RATE, 10, 5_000L)),
            List.of(new TieBreak(ScoreInput.COMPLAINTS_RECEIVED, TieOrder.LOWER_FIRST)),
            RemainingTies.SHARED_PLACE,
            3,
            3),
        new MerchantScoresComputed(
            LISTS,
            AT,
            1,
            FORMULA,
            1,
            FROM,
            TO,
            3_057,
            1,
            1,
            List.of(
                new MerchantScore(
                    Samples.MERCHANT,
                    "样例商户",
                    1,
                    75_000,
                    List.of(
                        new ScoreComponent(ScoreInput.SOLVED_RATE, 7_500L, 75_000),
                        new ScoreComponent(ScoreInput.COMPLAINTS_RECEIVED, 8L, 0))))),
        new MerchantListPublished(
            LISTS,
            AT,
            1,
            FORMULA,
            1,
            FROM,
            TO,
            3_057,
            2,
            1,
            List.of(new ListedMerchant(Samples.MERCHANT, "样例商户", 1, 75_000)),
            List.of(new ListedMerchant("MX-1", "样例商户 1", 2, 50_000)),
            ORGANISATION,
            Samples.REGION),
        new MerchantListWithdrawn(LISTS, AT, 1, "样例:数据有误", Samples.REGION),
        new MerchantMeasureTaken(
            LISTS,
            AT,
            "T1",
            Samples.MERCHANT,
            ListColour.RED,
            MeasureKind.FEE_REDUCTION,
            "样例:减免摊位费",
            ORGANISATION,
            Samples.REGION),
        new MerchantRectified(LISTS, AT, "MX-1", "样例:已退款", ORGANISATION, Samples.REGION));
  }
}
