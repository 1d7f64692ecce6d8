package org.redress.command.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.GroupSettings;

/**
 * Raise a signal that complaints may be a group dispute.
 *
 * @param occurredAt when that is found
 * @param region region that all the cases lie in, CN when they lie in several provinces
 * @param basis what the complaints have in common
 * @param merchantId the operator, null when the cause is common
 * @param objectClass the common class of goods or service, null when the operator is common
 * @param problemClass the common problem class, null when the operator is common
 * @param from first day of the window, in China
 * @param to last day of the window, in China
 * @param count complaints received within the window
 * @param settings how it is tested
 * @param settingsVersion version of the settings that were in force on the day
 * @param asOfCommit number of the last commit that was counted
 * @param caseIds the cases, in the order in which they were received, the first 500
 */
public record RaiseGroupSignal(
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
    implements RaiseSignal {

  @Override
  public String signalId() {
    return SignalIds.of(
        "GROUP",
        merchantId == null ? region : "",
        to,
        basis.name(),
        String.valueOf(merchantId),
        SignalIds.text(objectClass),
        SignalIds.text(problemClass));
  }
}
