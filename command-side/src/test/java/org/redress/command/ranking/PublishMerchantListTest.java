package org.redress.command.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenMerchantList;
import static org.redress.command.ranking.ListSamples.AT;
import static org.redress.command.ranking.ListSamples.FROM;
import static org.redress.command.ranking.ListSamples.HEAD;
import static org.redress.command.ranking.ListSamples.ID;
import static org.redress.command.ranking.ListSamples.LATER;
import static org.redress.command.ranking.ListSamples.TO;
import static org.redress.command.ranking.ListSamples.places;
import static org.redress.command.ranking.ListSamples.publish;
import static org.redress.command.ranking.ListSamples.three;
import static org.redress.command.ranking.ListSamples.withdraw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MerchantListEvent;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantScoresComputed;

class PublishMerchantListTest {

  private static MerchantListPublished published(List<MerchantListEvent> events) {
    return (MerchantListPublished) events.getLast();
  }

  @Test
  void everyScoreIsToldBeforeTheListsThatFollowFromIt() {
    List<MerchantListEvent> events = givenMerchantList(three()).when(publish()).events();
    assertThat(events).hasSize(2);
    assertThat(((MerchantScoresComputed) events.getFirst()).scores()).hasSize(3);
    assertThat(events.getLast())
        .isEqualTo(
            new MerchantListPublished(
                ID,
                AT,
                1,
                "SF-1",
                1,
                FROM,
                TO,
                HEAD,
                3,
                1,
                List.of(new ListedMerchant("MX-1", "商户 1", 1, -1_000)),
                List.of(new ListedMerchant("MX-3", "商户 3", 3, -3_000)),
                "ORG-350102",
                "350102"));
  }

  @Test
  void longRankingIsToldInParts() {
    var rankings = places(IntStream.rangeClosed(1, 2 * Publication.PART + 1).toArray());
    List<MerchantListEvent> events = givenMerchantList(rankings).when(publish()).events();
    assertThat(events).hasSize(4);
    MerchantScoresComputed last = (MerchantScoresComputed) events.get(2);
    assertThat(last.part()).isEqualTo(3);
    assertThat(last.parts()).isEqualTo(3);
    assertThat(last.scores()).hasSize(1);
  }

  @Test
  void formulaIsTheVersionInForceOnTheLastDay() {
    LocalDate to = LocalDate.parse("2026-07-01");
    assertThat(
            published(givenMerchantList(three()).when(publish(LATER, "SF-1", FROM, to)).events())
                .formulaVersion())
        .isEqualTo(2);
    givenMerchantList(three())
        .when(publish(AT, "SF-1", LocalDate.parse("2025-10-01"), LocalDate.parse("2025-12-31")))
        .thenRefused(
            RankingRefusal.FORMULA_UNKNOWN,
            "formulaId",
            "a formula with a version that is valid on 2025-12-31");
  }

  @Test
  void periodIsOver() {
    givenMerchantList(three())
        .when(publish(AT, "SF-1", FROM, LocalDate.parse("2026-07-06")))
        .thenRefused(RankingRefusal.RANKING_PERIOD_NOT_OVER, "to", "before 2026-07-06");
    givenMerchantList(three())
        .when(publish(AT, "SF-1", TO, FROM))
        .thenRefused(RankingRefusal.RANKING_PERIOD_REVERSED, "to", "not before 2026-06-30");
  }

  @Test
  void earlierStateOfTheLogMayBeRankedButNotALaterOne() {
    assertThat(
            published(
                    givenMerchantList(three())
                        .when(new PublishMerchantList(AT, "SF-1", FROM, TO, 7L, "ORG-350102"))
                        .events())
                .asOfCommit())
        .isEqualTo(7);
    givenMerchantList(three())
        .when(new PublishMerchantList(AT, "SF-1", FROM, TO, HEAD + 1, "ORG-350102"))
        .thenRefused(RankingRefusal.RANKING_AS_OF_UNKNOWN, "asOfCommit", "1 to 40");
  }

  @Test
  void nobodyStandsOnBothLists() {
    givenMerchantList(places(1))
        .when(publish())
        .thenRefused(
            RankingRefusal.RANKING_LISTS_OVERLAP,
            "formulaId",
            "at least 2 merchants that can be told apart");
    givenMerchantList(places(1, 1, 1))
        .when(publish())
        .thenRefused(
            RankingRefusal.RANKING_LISTS_OVERLAP,
            "formulaId",
            "at least 2 merchants that can be told apart");
  }

  @Test
  void listsStandUntilTheyAreWithdrawn() {
    givenMerchantList(three(), publish())
        .when(publish())
        .thenRefused(
            RankingRefusal.MERCHANT_LIST_ALREADY_PUBLISHED,
            "to",
            "a period without published lists");
    assertThat(
            published(
                    givenMerchantList(three(), publish(), withdraw())
                        .when(publish(LATER, "SF-1", FROM, TO))
                        .events())
                .edition())
        .isEqualTo(2);
  }
}
