package org.redress.events.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The red and the black list of a period were published (红黑榜).
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when they were published
 * @param edition number of the edition, from 1
 * @param formulaId the formula
 * @param formulaVersion its version in force on the last day of the period
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit that was looked at
 * @param ranked merchants ranked
 * @param unranked merchants of the population not ranked because an input is undefined
 * @param red the best, from the top
 * @param black the worst, from the bottom
 * @param publishedBy body that publishes them
 * @param region region of the merchants
 */
public record MerchantListPublished(
    String listId,
    Instant occurredAt,
    int edition,
    String formulaId,
    int formulaVersion,
    LocalDate from,
    LocalDate to,
    long asOfCommit,
    int ranked,
    int unranked,
    List<ListedMerchant> red,
    List<ListedMerchant> black,
    String publishedBy,
    String region)
    implements MerchantListingEvent {}
