package org.redress.events.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Merchants were scored for a period as of a commit. A long ranking is told in several parts.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when it was done
 * @param edition number of the edition of the lists, from 1
 * @param formulaId the formula
 * @param formulaVersion its version in force on the last day of the period
 * @param from first day of the period
 * @param to last day of the period
 * @param asOfCommit last commit that was looked at
 * @param part number of this part, from 1
 * @param parts number of parts
 * @param scores the merchants of this part in the order of their places
 */
public record MerchantScoresComputed(
    String listId,
    Instant occurredAt,
    int edition,
    String formulaId,
    int formulaVersion,
    LocalDate from,
    LocalDate to,
    long asOfCommit,
    int part,
    int parts,
    List<MerchantScore> scores)
    implements MerchantListEvent {}
