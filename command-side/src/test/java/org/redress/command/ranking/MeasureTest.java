package org.redress.command.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenMerchantList;
import static org.redress.command.ranking.ListSamples.AT;
import static org.redress.command.ranking.ListSamples.BEST;
import static org.redress.command.ranking.ListSamples.ID;
import static org.redress.command.ranking.ListSamples.LATER;
import static org.redress.command.ranking.ListSamples.WORST;
import static org.redress.command.ranking.ListSamples.measure;
import static org.redress.command.ranking.ListSamples.publish;
import static org.redress.command.ranking.ListSamples.rectify;
import static org.redress.command.ranking.ListSamples.three;
import static org.redress.command.ranking.ListSamples.withdraw;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;

class MeasureTest {

  @Test
  void rewardIsForTheRedListAndAStepForTheBlackOne() {
    givenMerchantList(three(), publish())
        .when(measure())
        .then(
            new MerchantMeasureTaken(
                ID,
                LATER,
                "T1",
                BEST,
                ListColour.RED,
                MeasureKind.FEE_REDUCTION,
                "样例:减免摊位费",
                "ORG-350102",
                "350102"));
    givenMerchantList(three(), publish())
        .when(measure(WORST, MeasureKind.FEE_REDUCTION))
        .thenRefused(
            RankingRefusal.MEASURE_NOT_FOR_LIST, "merchantId", "a merchant on the list RED");
    givenMerchantList(three(), publish())
        .when(measure(BEST, MeasureKind.SUPERVISION))
        .thenRefused(
            RankingRefusal.MEASURE_NOT_FOR_LIST, "merchantId", "a merchant on the list BLACK");
  }

  @Test
  void measuresAreNumberedThroughEveryEdition() {
    assertThat(
            givenMerchantList(
                    three(),
                    publish(),
                    measure(),
                    withdraw(),
                    publish(LATER, "SF-1", ListSamples.FROM, ListSamples.TO))
                .when(measure())
                .thenOne(MerchantMeasureTaken.class)
                .measureId())
        .isEqualTo("T2");
  }

  @Test
  void whoIsOnTheBlackListPutsItRightOnce() {
    givenMerchantList(three(), publish())
        .when(rectify())
        .then(new MerchantRectified(ID, LATER, WORST, "样例:已退款", "ORG-350102", "350102"));
    givenMerchantList(three(), publish(), rectify())
        .when(rectify())
        .thenRefused(
            RankingRefusal.MERCHANT_ALREADY_RECTIFIED,
            "merchantId",
            "a merchant that has not put it right");
    givenMerchantList(three(), publish())
        .when(rectify(BEST))
        .thenRefused(
            RankingRefusal.MERCHANT_NOT_LISTED, "merchantId", "a merchant on the black list");
  }

  @Test
  void nothingFollowsFromListsThatAreNotPublished() {
    for (var command : new MerchantListCommand[] {measure(), rectify(), withdraw()}) {
      givenMerchantList(three())
          .when(command)
          .thenRefused(
              RankingRefusal.MERCHANT_LIST_NOT_PUBLISHED, "listId", "the id of published lists");
      givenMerchantList(three(), publish(), withdraw())
          .when(command)
          .thenRefused(
              RankingRefusal.MERCHANT_LIST_NOT_PUBLISHED, "listId", "the id of published lists");
    }
  }

  @Test
  void withdrawalSaysWhyAndIsNotBeforePublication() {
    givenMerchantList(three(), publish())
        .when(withdraw())
        .then(new MerchantListWithdrawn(ID, LATER, 1, "样例:数据有误", "350102"));
    givenMerchantList(three(), publish())
        .when(new WithdrawMerchantList(ID, AT.minusSeconds(1), "样例"))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + AT);
  }
}
