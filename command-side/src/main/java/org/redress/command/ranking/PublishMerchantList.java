package org.redress.command.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rank the merchants for a period by the formula in force on its last day, and publish the best and
 * the worst (红黑榜).
 *
 * @param occurredAt when the lists are published
 * @param formulaId the formula
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit to look at, null for all there are
 * @param publishedBy body that publishes them
 */
public record PublishMerchantList(
    Instant occurredAt,
    String formulaId,
    LocalDate from,
    LocalDate to,
    @Nullable Long asOfCommit,
    String publishedBy)
    implements MerchantListCommand {

  /** Follows from the formula and the period: there is one pair of lists for them. */
  @Override
  public String listId() {
    return "ML-%s-%s-%s".formatted(formulaId, from, to);
  }
}
