package org.redress.query.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.query.projection.Folded;

/**
 * The red and the black list of a period.
 *
 * @param id id of the lists
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param stage where they stand
 * @param edition number of the edition, from 1
 * @param formulaId the formula
 * @param formulaVersion its version in force on the last day of the period
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit that was looked at
 * @param region region of the merchants
 * @param regions that region and every region above it
 * @param publishedAt when they were published
 * @param publishedBy body that published them
 * @param ranked merchants ranked
 * @param unranked merchants not ranked because an input is undefined
 * @param red the best, from the top; empty when withdrawn
 * @param black the worst, from the bottom; empty when withdrawn
 * @param measures what was done, in every edition
 * @param rectifications what was put right in this edition
 * @param withdrawnAt when they were withdrawn, null while they stand
 * @param withdrawnBecause why they were withdrawn, null while they stand
 */
public record MerchantList(
    @BsonId String id,
    long position,
    long version,
    MerchantListStage stage,
    int edition,
    String formulaId,
    int formulaVersion,
    LocalDate from,
    LocalDate to,
    long asOfCommit,
    String region,
    List<String> regions,
    Instant publishedAt,
    String publishedBy,
    int ranked,
    int unranked,
    List<ListedMerchant> red,
    List<ListedMerchant> black,
    List<MerchantMeasure> measures,
    List<MerchantRectification> rectifications,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBecause)
    implements Folded {

  /** The list on which the merchant stands, null when it stands on none. */
  @Nullable ListColour colourOf(String merchantId) {
    if (red.stream().anyMatch(listed -> listed.merchantId().equals(merchantId))) {
      return ListColour.RED;
    }
    return black.stream().anyMatch(listed -> listed.merchantId().equals(merchantId))
        ? ListColour.BLACK
        : null;
  }
}
