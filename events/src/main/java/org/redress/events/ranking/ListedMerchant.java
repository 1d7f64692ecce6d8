package org.redress.events.ranking;

/**
 * A merchant on a list.
 *
 * @param merchantId the merchant
 * @param name its name when the list was made
 * @param place its place from the top, from 1
 * @param milliPoints its score in thousandths of a point
 */
public record ListedMerchant(String merchantId, String name, int place, long milliPoints) {}
