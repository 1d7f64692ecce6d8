package org.redress.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.ranking.Told.formula;
import static org.redress.ranking.Told.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreComponent;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;
import org.redress.events.ranking.TieOrder;

class RankingTest {

  private static final ScoreWeight SOLVED = new ScoreWeight(ScoreInput.SOLVED_RATE, 10, 5_000L);
  private static final ScoreWeight FEWER =
      new ScoreWeight(ScoreInput.COMPLAINTS_RECEIVED, -1_000, null);

  private static List<String> ids(List<ListedMerchant> merchants) {
    return merchants.stream().map(ListedMerchant::merchantId).toList();
  }

  private static List<Integer> places(Ranking ranking) {
    return ranking.scores().stream().map(MerchantScore::place).toList();
  }

  @Test
  void scoreIsTheSumOfWhatEveryInputContributes() {
    MerchantScore score =
        new Told().merchants("m").complaints("m", 3, 1).by(formula(SOLVED, FEWER)).scores().get(0);
    assertThat(score.milliPoints()).isEqualTo(7_500 * 10 - 4 * 1_000);
    assertThat(score.components())
        .containsExactly(
            new ScoreComponent(ScoreInput.SOLVED_RATE, 7_500L, 75_000),
            new ScoreComponent(ScoreInput.COMPLAINTS_RECEIVED, 4L, -4_000));
  }

  @Test
  void undefinedInputCountsAsTheFormulaSaysOrKeepsTheMerchantOut() {
    Told told = new Told().merchants("m", "n").complaints("m", 1, 0);
    Ranking counted = told.by(formula(SOLVED));
    assertThat(counted.scores().get(1).components())
        .containsExactly(new ScoreComponent(ScoreInput.SOLVED_RATE, null, 50_000));
    Ranking keptOut = told.by(formula(new ScoreWeight(ScoreInput.SOLVED_RATE, 10, null)));
    assertThat(keptOut.scores()).hasSize(1);
    assertThat(keptOut.unranked()).isEqualTo(1);
  }

  @Test
  void listsAreTheBestFromTheTopAndTheWorstFromTheBottom() {
    Ranking ranking =
        new Told()
            .merchants("a", "b", "c", "d")
            .complaints("a", 0, 4)
            .complaints("b", 0, 3)
            .complaints("c", 0, 2)
            .complaints("d", 0, 1)
            .by(formula(FEWER));
    assertThat(ids(ranking.red(2))).containsExactly("d", "c");
    assertThat(ids(ranking.black(2))).containsExactly("a", "b");
    assertThat(ranking.listsOverlap(2, 2)).isFalse();
    assertThat(ranking.listsOverlap(3, 2)).isTrue();
    assertThat(ids(ranking.black(0))).isEmpty();
  }

  @Test
  void tiesAreBrokenInTheOrderOfTheFormula() {
    Told told = new Told().merchants("a", "b", "c").complaints("a", 2, 2).complaints("b", 1, 1);
    TieBreak fewer = new TieBreak(ScoreInput.COMPLAINTS_RECEIVED, TieOrder.LOWER_FIRST);
    Ranking ranking =
        told.by(
            formula(
                RankedPopulation.COMPLAINED_ABOUT,
                RemainingTies.SHARED_PLACE,
                List.of(fewer),
                SOLVED));
    assertThat(ids(ranking.red(9))).containsExactly("b", "a");
    TieBreak more = new TieBreak(ScoreInput.COMPLAINTS_RECEIVED, TieOrder.HIGHER_FIRST);
    assertThat(
            ids(
                told.by(
                        formula(
                            RankedPopulation.COMPLAINED_ABOUT,
                            RemainingTies.SHARED_PLACE,
                            List.of(more),
                            SOLVED))
                    .red(9)))
        .containsExactly("a", "b");
  }

  @Test
  void merchantWithoutAValueComesLastInATie() {
    TieBreak solved = new TieBreak(ScoreInput.SOLVED_RATE, TieOrder.LOWER_FIRST);
    Ranking ranking =
        new Told()
            .merchants("a", "b")
            .complaints("b", 1, 0)
            .by(
                formula(
                    RankedPopulation.REGISTERED,
                    RemainingTies.SHARED_PLACE,
                    List.of(solved),
                    new ScoreWeight(ScoreInput.ODR_MEMBER, 1, null)));
    assertThat(ids(ranking.red(9))).containsExactly("b", "a");
  }

  @Test
  void whatNothingTellsApartSharesAPlaceAndIsListedTogether() {
    Ranking ranking =
        new Told()
            .merchants("a", "b", "c", "d")
            .complaints("b", 0, 1)
            .complaints("c", 0, 1)
            .complaints("d", 0, 2)
            .by(formula(FEWER));
    assertThat(places(ranking)).containsExactly(1, 2, 2, 4);
    assertThat(ids(ranking.red(2))).containsExactly("a", "b", "c");
    assertThat(ids(ranking.black(2))).containsExactly("d", "c", "b");
  }

  @Test
  void orTheIdsDecideIfTheFormulaSaysSo() {
    Ranking ranking =
        new Told()
            .merchants("b", "a")
            .by(
                formula(
                    RankedPopulation.REGISTERED, RemainingTies.BY_MERCHANT_ID, List.of(), FEWER));
    assertThat(places(ranking)).containsExactly(1, 2);
    assertThat(ids(ranking.red(1))).containsExactly("a");
  }

  @Test
  void onlyMerchantsOfTheRegionAreRanked() {
    Ranking ranking =
        new Told()
            .merchant("in", "330106")
            .merchant("out", "330200")
            .merchant("nowhere", null)
            .by(formula(FEWER));
    assertThat(ids(ranking.red(9))).containsExactly("in");
  }

  @Test
  void merchantRegisteredAfterThePeriodIsNotRanked() {
    Ranking ranking =
        new Told()
            .and(
                new MerchantRegistered(
                    "m", on("2026-07-01"), "商户", null, null, "330106", null, null, null))
            .by(formula(FEWER));
    assertThat(ranking.scores()).isEmpty();
  }

  @Test
  void populationMayBeThoseComplainedAbout() {
    Ranking ranking =
        new Told()
            .merchants("a", "b")
            .complaints("a", 1, 0)
            .by(
                formula(
                    RankedPopulation.COMPLAINED_ABOUT,
                    RemainingTies.SHARED_PLACE,
                    List.of(),
                    FEWER));
    assertThat(ids(ranking.red(9))).containsExactly("a");
  }
}
