package org.redress.query.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ScoreComponent;

/**
 * A merchant on a list, as the API shows it.
 *
 * @param merchantId the merchant
 * @param name its name when the list was made
 * @param place its place from the top, from 1
 * @param milliPoints its score in thousandths of a point
 * @param components what each input contributed
 * @param rectified what it put right, null when nobody confirmed anything
 */
public record ShownMerchant(
    String merchantId,
    String name,
    int place,
    long milliPoints,
    List<ScoreComponent> components,
    @Nullable MerchantRectification rectified) {}
