package org.redress.query.complaint;

import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * Who is complained about. An operator's name is published, hence not masked.
 *
 * @param name name as the complainant knows it
 * @param address place of business, null when unknown
 * @param creditCode unified social credit code, null when unknown
 * @param merchantId id of the merchant record, null when there is none
 * @param industry industry as it was named with the complaint, null when it was not
 */
public record RespondentOnFile(
    String name,
    @Nullable String address,
    @Nullable String creditCode,
    @Nullable String merchantId,
    @Nullable Classification industry) {}
