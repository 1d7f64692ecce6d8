package org.redress.query.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantListingEvent;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class MerchantListFoldTest {

  private static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");
  private static final LocalDate FROM = LocalDate.parse("2026-04-01");
  private static final LocalDate TO = LocalDate.parse("2026-06-30");
  private static final MerchantListingEvent MEASURE =
      new MerchantMeasureTaken(
          "L", AT, "T1", "m-1", ListColour.RED, MeasureKind.FEE_REDUCTION, "减免", "ORG", "330106");
  private static final MerchantListingEvent RECTIFIED =
      new MerchantRectified("L", AT, "m-2", "已退款", "ORG", "330106");
  private static final MerchantListingEvent WITHDRAWN =
      new MerchantListWithdrawn("L", AT, 1, "数据有误", "330106");

  private static MerchantListingEvent published(int edition) {
    return new MerchantListPublished(
        "L",
        AT,
        edition,
        "SF",
        1,
        FROM,
        TO,
        9,
        2,
        0,
        List.of(new ListedMerchant("m-1", "商户 1", 1, 10)),
        List.of(new ListedMerchant("m-2", "商户 2", 2, 5)),
        "ORG",
        "330106");
  }

  private static MerchantList fold(MerchantListingEvent... events) {
    MerchantList lists = null;
    for (Recorded event : Recordings.of(List.of(events))) {
      lists = MerchantListFold.apply(lists, event, (MerchantListingEvent) event.event());
    }
    return lists;
  }

  @Test
  void listsSayOnWhichAMerchantStands() {
    MerchantList lists = fold(published(1));
    assertThat(lists.colourOf("m-1")).isEqualTo(ListColour.RED);
    assertThat(lists.colourOf("m-2")).isEqualTo(ListColour.BLACK);
    assertThat(lists.colourOf("m-3")).isNull();
    assertThat(lists.regions()).contains("330106", "330100", "330000");
  }

  @Test
  void withdrawnListsNameNobodyAndKeepWhatWasDone() {
    MerchantList lists = fold(published(1), MEASURE, RECTIFIED, WITHDRAWN);
    assertThat(lists.stage()).isEqualTo(MerchantListStage.WITHDRAWN);
    assertThat(lists.colourOf("m-1")).isNull();
    assertThat(lists.measures()).hasSize(1);
    assertThat(lists.withdrawnBecause()).isEqualTo("数据有误");
  }

  @Test
  void nextEditionStartsWithNothingPutRight() {
    MerchantList lists = fold(published(1), MEASURE, RECTIFIED, WITHDRAWN, published(2));
    assertThat(lists.stage()).isEqualTo(MerchantListStage.PUBLISHED);
    assertThat(lists.edition()).isEqualTo(2);
    assertThat(lists.measures()).hasSize(1);
    assertThat(lists.rectifications()).isEmpty();
    assertThat(lists.withdrawnAt()).isNull();
  }

  @Test
  void measureWithoutListsIsAnError() {
    assertThatThrownBy(() -> fold(MEASURE)).isInstanceOf(MissingDocument.class);
  }
}
