package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know of another case.
 *
 * @param caseId its id
 * @param filedAt when the complaint was received
 * @param merchantId the respondent's merchant record, null when there is none
 * @param region region of the handling authority
 */
public record FiledCase(
    String caseId, Instant filedAt, @Nullable String merchantId, String region) {}
