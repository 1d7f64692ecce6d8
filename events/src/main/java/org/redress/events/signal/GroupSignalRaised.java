package org.redress.events.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.group.GroupBasis;

/**
 * Many complaints about one operator or of one cause came in a short time, so that they may be a
 * group dispute (群体性消费纠纷).
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when that was found
 * @param region region that all the cases lie in, CN when they lie in several provinces
 * @param basis what the complaints have in common
 * @param merchantId the operator, null when the cause is common
 * @param objectClass the common class of goods or service, null when the operator is common
 * @param problemClass the common problem class, null when the operator is common
 * @param from first day of the window, in China
 * @param to last day of the window, in China
 * @param count complaints received within the window
 * @param settings how it was tested
 * @param settingsVersion version of the settings that were in force on the day
 * @param asOfCommit number of the last commit that was counted
 * @param caseIds the cases, in the order in which they were received, the first 500
 */
public record GroupSignalRaised(
    String signalId,
    Instant occurredAt,
    String region,
    GroupBasis basis,
    @Nullable String merchantId,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    LocalDate from,
    LocalDate to,
    int count,
    GroupSettings settings,
    int settingsVersion,
    long asOfCommit,
    List<String> caseIds)
    implements SignalRaised {}
