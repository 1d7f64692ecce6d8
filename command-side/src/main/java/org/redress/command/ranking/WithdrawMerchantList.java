package org.redress.command.ranking;

import java.time.Instant;

/**
 * Withdraw the lists of a period.
 *
 * @param listId id of the lists, which is also their stream
 * @param occurredAt when they are withdrawn
 * @param reason published reason
 */
public record WithdrawMerchantList(String listId, Instant occurredAt, String reason)
    implements MerchantListCommand {}
