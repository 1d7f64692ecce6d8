package org.redress.query.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.MerchantScore;

/**
 * A ranking made anew from the log.
 *
 * @param formulaVersion version of the formula
 * @param asOfCommit last commit that was looked at
 * @param ranked merchants ranked
 * @param unranked merchants not ranked because an input is undefined
 * @param scores the scores from the top, as many as asked for
 * @param red ids of the best, from the top
 * @param black ids of the worst, from the bottom
 * @param sameAsPublished whether the published lists are the same, null when there are none
 */
public record MerchantRanking(
    int formulaVersion,
    long asOfCommit,
    int ranked,
    int unranked,
    List<MerchantScore> scores,
    List<String> red,
    List<String> black,
    @Nullable Boolean sameAsPublished) {}
