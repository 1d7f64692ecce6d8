package org.redress.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;

/**
 * Takes the events of the log in their order and ranks the merchants that a formula is about. What
 * happened after the period is not looked at, except for what tells about the past: scorecards for
 * a period that is over, and that two complaints are about one dispute.
 */
public final class RankingFold {

  private final ScoreFormulaPublished formula;
  private final Period period;
  private final Map<String, MerchantRegistered> merchants = new TreeMap<>();
  private final ComplaintFacts complaints;
  private final PromiseFacts promises;
  private final QualityFacts quality;

  /** Nothing taken yet. */
  public RankingFold(ScoreFormulaPublished formula, LocalDate from, LocalDate to) {
    this.formula = formula;
    period = new Period(from, to);
    complaints = new ComplaintFacts(period);
    promises = new PromiseFacts(period);
    quality = new QualityFacts(period);
  }

  /** Takes the next event. */
  public void take(DomainEvent event) {
    boolean tellsAboutThePast =
        event instanceof ScorecardEvent || event instanceof DuplicateConfirmed;
    if (!tellsAboutThePast && period.isBefore(event.occurredAt())) {
      return;
    }
    if (event instanceof MerchantRegistered registered) {
      register(registered);
    } else {
      complaints.take(event);
      promises.take(event);
      quality.take(event);
    }
  }

  private void register(MerchantRegistered merchant) {
    if (merchant.region() != null && Regions.lies(merchant.region(), formula.region())) {
      merchants.put(merchant.merchantId(), merchant);
    }
  }

  /** The merchants in their places, after the events taken so far. */
  public Ranking ranking() {
    List<MerchantScore> scores = new ArrayList<>();
    int unranked = 0;
    for (MerchantRegistered merchant : merchants.values()) {
      if (isInPopulation(merchant.merchantId())) {
        MerchantScore score =
            Scoring.score(formula, merchant, input -> value(input, merchant.merchantId()));
        if (score == null) {
          unranked++;
        } else {
          scores.add(score);
        }
      }
    }
    return new Ranking(Scoring.placed(formula, scores), unranked);
  }

  private boolean isInPopulation(String merchantId) {
    return switch (formula.population()) {
      case REGISTERED -> true;
      case COMPLAINED_ABOUT -> complaints.of(merchantId).received() > 0;
      case INDICATOR_SCORED -> quality.scorecards(merchantId).maximum() > 0;
    };
  }

  private @Nullable Long value(ScoreInput input, String merchantId) {
    return switch (input) {
      case COMPLAINTS_RECEIVED -> complaints.of(merchantId).received();
      case COMPLAINTS_CLOSED -> complaints.of(merchantId).ended();
      case SOLVED_RATE ->
          share(complaints.of(merchantId).solved(), complaints.of(merchantId).ended());
      case REFUND_DEFAULTS -> complaints.of(merchantId).defaults();
      case PLEDGES_IN_FORCE -> promises.pledgesInForce(merchantId);
      case RETURNS_CARRIED_OUT -> promises.returnsCarriedOut(merchantId);
      case RETURNS_REFUSED -> promises.returnsRefused(merchantId);
      case ODR_MEMBER -> promises.isOdrMember(merchantId) ? 1L : 0L;
      case AWARDED_UNITS -> quality.awardedUnits(merchantId);
      case INDICATOR_SCORE -> {
        QualityFacts.Card card = quality.scorecards(merchantId);
        yield share(card.total(), card.maximum());
      }
    };
  }

  /** Hundredths of a per cent, rounded half up; null when there is nothing to divide by. */
  private static @Nullable Long share(long part, long whole) {
    return whole == 0 ? null : (part * 20_000 + whole) / (2 * whole);
  }
}
