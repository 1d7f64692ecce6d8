package org.redress.command.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed when an enforcement case is opened.
 *
 * @param openedAt when it was opened
 * @param region region of the handling authority
 * @param merchantId the operator's merchant record, null when it has none
 * @param imported whether it comes from an imported record, whose odd dates are flagged instead of
 *     refused
 */
public record EnforcementFile(
    Instant openedAt, String region, @Nullable String merchantId, boolean imported) {}
