package org.redress.ranking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;

/** Awards and scorecards of each merchant. */
final class QualityFacts {

  private final Period period;
  private final Map<String, UnitAwarded> awards = new HashMap<>();
  private final Map<String, Card> cards = new HashMap<>();
  private @Nullable Map<String, Card> cardsByMerchant;
  private @Nullable Map<String, Long> awardsByMerchant;

  QualityFacts(Period period) {
    this.period = period;
  }

  /** Takes an event about an award that did not happen after the period, or about a scorecard. */
  void take(DomainEvent event) {
    cardsByMerchant = null;
    awardsByMerchant = null;
    switch (event) {
      case UnitAwarded e -> awards.put(e.unitId(), e);
      case UnitAwardWithdrawn e -> awards.remove(e.unitId());
      case IndicatorsScored e -> {
        if (e.merchantId() != null && period.holds(e.to())) {
          cards.put(e.scorecardId(), new Card(e.merchantId(), e.total(), e.maximum()));
        }
      }
      case ScorecardCorrected e ->
          cards.computeIfPresent(
              e.scorecardId(), (_, card) -> new Card(card.merchantId(), e.total(), e.maximum()));
      default -> {
        // The other events say nothing about quality.
      }
    }
  }

  long awardedUnits(String merchantId) {
    Map<String, Long> known = awardsByMerchant;
    if (known == null) {
      known = new HashMap<>();
      for (UnitAwarded award : awards.values()) {
        if (award.merchantId() != null && stands(award)) {
          known.merge(award.merchantId(), 1L, Long::sum);
        }
      }
      awardsByMerchant = known;
    }
    return known.getOrDefault(merchantId, 0L);
  }

  private boolean stands(UnitAwarded award) {
    return award.validTo() == null || !award.validTo().isBefore(period.to());
  }

  /** Points in all scorecards together; a maximum of 0 says that there are none. */
  Card scorecards(String merchantId) {
    Map<String, Card> known = cardsByMerchant;
    if (known == null) {
      known = new HashMap<>();
      for (Card card : cards.values()) {
        known.merge(card.merchantId(), card, Card::plus);
      }
      cardsByMerchant = known;
    }
    return known.getOrDefault(merchantId, new Card(merchantId, 0, 0));
  }

  /**
   * Points in scorecards.
   *
   * @param merchantId the merchant
   * @param total points
   * @param maximum most points that could have been given
   */
  record Card(String merchantId, long total, long maximum) {

    Card plus(Card more) {
      return new Card(merchantId, total + more.total, maximum + more.maximum);
    }
  }
}
