package org.redress.command.publicity;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.PublicityGrounds;
import org.redress.command.Refusal;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.ReviewFinding;

/** An objection is decided: what is shown stands, is replaced, or is withdrawn in the same act. */
final class PublicityReview {

  private PublicityReview() {}

  static Decision<PublicityEvent> decide(
      ReviewPublicity c, PublicityState state, CaseFacts facts, PublicityGrounds grounds) {
    Instant receivedAt = state.open().get(c.objectionId());
    if (receivedAt == null) {
      return Decision.refuse(
          Refusal.of(PublicityRefusal.OBJECTION_NOT_OPEN, "objectionId", "an objection that waits")
              .with("objection", c.objectionId()));
    }
    return Decision.unless(
        Refusal.firstOf(
            findingIsWhole(c),
            saysSomething("explanation", c.explanation(), LONG_TEXT),
            c.words() == null
                ? null
                : PublicityDecider.wordsAreForThePublic(c.words(), state, grounds),
            notBefore(facts, c.occurredAt(), receivedAt)),
        () -> new Decision.Accepted<>(events(c, state, facts)));
  }

  private static @Nullable Refusal findingIsWhole(ReviewPublicity c) {
    boolean words = c.words() != null;
    boolean reason = c.reason() != null;
    return switch (c.finding()) {
      case UPHELD -> words || reason ? incomplete("neither words nor reason") : null;
      case CORRECTED -> !words || reason ? incomplete("words and no reason") : null;
      case WITHDRAWN -> words || !reason ? incomplete("a reason and no words") : null;
    };
  }

  private static Refusal incomplete(String allowed) {
    return Refusal.of(PublicityRefusal.REVIEW_INCOMPLETE, "finding", allowed);
  }

  private static List<PublicityEvent> events(
      ReviewPublicity c, PublicityState state, CaseFacts facts) {
    PublicityEvent reviewed =
        new PublicityReviewed(
            c.caseId(),
            c.occurredAt(),
            c.objectionId(),
            c.finding(),
            PublicText.ofParties(c.explanation()),
            c.decidedBy(),
            facts.region(),
            facts.merchantId());
    return c.finding() == ReviewFinding.UPHELD
        ? List.of(reviewed)
        : List.of(reviewed, consequence(c, state, facts));
  }

  private static PublicityEvent consequence(
      ReviewPublicity c, PublicityState state, CaseFacts facts) {
    PublicWords words = c.words();
    return words == null
        ? new PublicityWithdrawn(
            c.caseId(),
            c.occurredAt(),
            Objects.requireNonNull(c.reason()),
            PublicText.ofParties(c.explanation()),
            c.objectionId(),
            c.decidedBy(),
            facts.region(),
            facts.merchantId())
        : new PublicityCorrected(
            c.caseId(),
            c.occurredAt(),
            PublicText.shown(words, state, facts),
            PublicText.ofParties(c.explanation()),
            c.objectionId(),
            c.decidedBy(),
            facts.region(),
            facts.merchantId());
  }
}
