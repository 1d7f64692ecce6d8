package org.redress.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MerchantScore;

/**
 * Merchants in their places.
 *
 * @param scores the merchants from the top; those with one place stand in the order of their ids
 * @param unranked merchants of the population that are not ranked because an input is undefined
 */
public record Ranking(List<MerchantScore> scores, int unranked) {

  /** The best, from the top: everybody with a place up to the number. */
  public List<ListedMerchant> red(int top) {
    return scores.stream().filter(score -> score.place() <= top).map(Ranking::listed).toList();
  }

  /** The worst, from the bottom: everybody below whom there are fewer than the number. */
  public List<ListedMerchant> black(int bottom) {
    List<ListedMerchant> worst = new ArrayList<>();
    int i = scores.size() - 1;
    while (i >= 0 && (worst.size() < bottom || isTied(i)) && bottom > 0) {
      worst.add(listed(scores.get(i)));
      i--;
    }
    return List.copyOf(worst);
  }

  private boolean isTied(int index) {
    return index + 1 < scores.size() && scores.get(index).place() == scores.get(index + 1).place();
  }

  /** Whether somebody would stand on both lists: there are too few, or too many tie. */
  public boolean listsOverlap(int top, int bottom) {
    Set<String> ids = new HashSet<>();
    red(top).forEach(merchant -> ids.add(merchant.merchantId()));
    return black(bottom).stream().anyMatch(merchant -> ids.contains(merchant.merchantId()));
  }

  private static ListedMerchant listed(MerchantScore score) {
    return new ListedMerchant(score.merchantId(), score.name(), score.place(), score.milliPoints());
  }
}
