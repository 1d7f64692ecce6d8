package org.redress.events.ranking;

import java.util.List;

/**
 * The score of a merchant with everything that led to it.
 *
 * @param merchantId the merchant
 * @param name its name when the list was made
 * @param place its place from the top, from 1
 * @param milliPoints sum of the points in thousandths
 * @param components what each input contributed
 */
public record MerchantScore(
    String merchantId, String name, int place, long milliPoints, List<ScoreComponent> components) {}
