package org.redress.events.complaint;

import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * The operator complained about: Order 121 Art. 10 asks for name and address; a credit code is not
 * required.
 *
 * @param name name of the operator as the complainant knows it; published with the complaint, hence
 *     not protected
 * @param address place of business, null only in an imported record
 * @param creditCode unified social credit code (GB 32100-2015), check character verified; null when
 *     unknown
 * @param merchantId id of the merchant record, null when there is none
 * @param industry industry as it was named with the complaint, null when it was not
 */
public record Respondent(
    String name,
    @Nullable String address,
    @Nullable String creditCode,
    @Nullable String merchantId,
    @Nullable Classification industry) {}
