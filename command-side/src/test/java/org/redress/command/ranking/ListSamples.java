package org.redress.command.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.redress.command.Rankings;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.ScoreComponent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;
import org.redress.ranking.Ranking;

/** The commands of the lists for the second quarter of 2026, and a log of 40 commits. */
final class ListSamples {

  static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");
  static final Instant LATER = Instant.parse("2026-07-20T02:00:00Z");
  static final LocalDate FROM = LocalDate.parse("2026-04-01");
  static final LocalDate TO = LocalDate.parse("2026-06-30");
  static final String ID = "ML-SF-1-2026-04-01-2026-06-30";
  static final long HEAD = 40;
  static final String BEST = "MX-1";
  static final String WORST = "MX-3";

  private ListSamples() {}

  static Rankings three() {
    return places(1, 2, 3);
  }

  /** MX-1, MX-2 and so on in these places. */
  static Rankings places(int... places) {
    List<MerchantScore> scores =
        IntStream.range(0, places.length)
            .mapToObj(i ->
                new MerchantScore(
                    "MX-" + (i + 1),
                    "商户 " + (i + 1),
                    places[i],
                    -1_000L * places[i],
                    List.of(
                        new ScoreComponent(
                            ScoreInput.COMPLAINTS_RECEIVED,
                            (long) places[i],
                            -1_000L * places[i]))))
            .toList();
    return new Rankings() {
      @Override
      public long head() {
        return HEAD;
      }

      @Override
      public Ranking ranking(
          ScoreFormulaPublished formula, LocalDate from, LocalDate to, long asOfCommit) {
        return new Ranking(scores, 1);
      }
    };
  }

  static PublishMerchantList publish() {
    return publish(AT, "SF-1", FROM, TO);
  }

  static PublishMerchantList publish(Instant at, String formulaId, LocalDate from, LocalDate to) {
    return new PublishMerchantList(at, formulaId, from, to, null, "ORG-350102");
  }

  static WithdrawMerchantList withdraw() {
    return new WithdrawMerchantList(ID, LATER, "样例:数据有误");
  }

  static TakeMerchantMeasure measure() {
    return measure(BEST, MeasureKind.FEE_REDUCTION);
  }

  static TakeMerchantMeasure measure(String merchantId, MeasureKind kind) {
    return new TakeMerchantMeasure(ID, LATER, merchantId, kind, "样例:减免摊位费", "ORG-350102");
  }

  static RectifyMerchant rectify() {
    return rectify(WORST);
  }

  static RectifyMerchant rectify(String merchantId) {
    return new RectifyMerchant(ID, LATER, merchantId, "样例:已退款", "ORG-350102");
  }
}
