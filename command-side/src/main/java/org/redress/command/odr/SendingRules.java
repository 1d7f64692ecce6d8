package org.redress.command.odr;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.wrongState;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;

/** When a complaint may go to the enterprise first. Source: Order 121 Art. 6. */
final class SendingRules {

  private SendingRules() {}

  /** Every rule for sending. */
  static @Nullable Refusal met(
      SendToOdrEnterprise c, CaseFacts facts, @Nullable Instant memberSince) {
    return Refusal.firstOf(
        complaintIsUndecided(facts),
        consumerChose(c),
        enterpriseTakesPart(memberSince),
        notBefore(facts, c.occurredAt(), facts.filedAt()),
        notBefore(facts, c.occurredAt(), memberSince));
  }

  /** The enterprise comes before the authority, not after it decided. */
  static @Nullable Refusal complaintIsUndecided(CaseFacts facts) {
    return switch (facts.stage()) {
      case FILED, PICKED_UP -> null;
      case NOT_FILED, ACCEPTED, REFUSED, WITHDRAWN, CLOSED ->
          wrongState(facts.stage(), "FILED or PICKED_UP");
    };
  }

  /** Nobody is sent to the enterprise who wants the authority. */
  private static @Nullable Refusal consumerChose(SendToOdrEnterprise c) {
    Instant chosenAt = c.chosenAt();
    if (chosenAt == null) {
      return Refusal.of(OdrRefusal.ODR_CHOICE_MISSING, "chosenAt", "the consumer's choice");
    }
    return Refusal.firstOf(
        TimeRules.momentIsRecordable("chosenAt", chosenAt),
        chosenAt.isAfter(c.occurredAt())
            ? Refusal.of(OdrRefusal.ODR_CHOICE_TOO_LATE, "chosenAt", "not after " + c.occurredAt())
            : null);
  }

  private static @Nullable Refusal enterpriseTakesPart(@Nullable Instant memberSince) {
    return memberSince == null
        ? Refusal.of(
            OdrRefusal.ODR_ENTERPRISE_NOT_JOINED, "a complaint about an enterprise that has joined")
        : null;
  }
}
