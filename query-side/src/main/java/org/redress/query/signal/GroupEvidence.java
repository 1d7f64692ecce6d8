package org.redress.query.signal;

import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.GroupSettings;

/**
 * What a suspicion of a group dispute rests on.
 *
 * @param basis what the complaints have in common
 * @param merchantId the operator, null when the cause is common
 * @param objectClass the common class of goods or service, null when the operator is common
 * @param problemClass the common problem class, null when the operator is common
 * @param settings how it was tested
 */
public record GroupEvidence(
    GroupBasis basis,
    @Nullable String merchantId,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    GroupSettings settings) {}
