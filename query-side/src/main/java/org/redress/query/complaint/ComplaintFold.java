package org.redress.query.complaint;

import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.complaint.Respondent;
import org.redress.query.Masked;
import org.redress.query.Money;

/** Folds the events of a complaint itself. */
public final class ComplaintFold {

  private ComplaintFold() {}

  /** What was received, with personal data masked. */
  public static Filing filing(ComplaintFiled filed) {
    return new Filing(
        filed.channel(),
        masked(filed.complainant()),
        onFile(filed.respondent()),
        filed.region(),
        filed.problemClass(),
        filed.objectClass(),
        filed.facts().masked(),
        filed.remedies(),
        money(filed.claimed()),
        filed.publicityConsent(),
        filed.entrustConsent(),
        filed.occurredAt(),
        filed.origin());
  }

  /** How it was handled after the event; receipt starts anew. */
  public static Handling apply(Handling before, ComplaintEvent event) {
    return switch (event) {
      case ComplaintFiled e -> Handling.RECEIVED;
      case ComplaintPickedUp e -> before.pickedUp(e.officer(), e.occurredAt());
      case ComplaintAccepted e -> before.accepted(e.occurredAt());
      case ComplaintRefused e -> before.refused(e.ground(), e.otherRoutes(), e.occurredAt());
      case ComplaintWithdrawn e -> before.withdrawn(e.occurredAt());
      case ComplaintClosed e -> before.closed(e.outcome(), e.sourceResult(), e.occurredAt());
      case ComplaintReopened e -> before.reopened();
    };
  }

  /** How a complaint was handled that was just received. */
  public static Handling received() {
    return Handling.RECEIVED;
  }

  private static MaskedComplainant masked(Complainant complainant) {
    return new MaskedComplainant(
        complainant.name().masked(),
        Masked.orNull(complainant.phone()),
        Masked.orNull(complainant.address()));
  }

  private static RespondentOnFile onFile(Respondent respondent) {
    return new RespondentOnFile(
        respondent.name(),
        respondent.address(),
        respondent.creditCode(),
        respondent.merchantId(),
        respondent.industry());
  }

  private static @Nullable Money money(@Nullable ClaimedAmount claimed) {
    return claimed == null ? null : new Money(claimed.amountMinor(), claimed.currency());
  }
}
