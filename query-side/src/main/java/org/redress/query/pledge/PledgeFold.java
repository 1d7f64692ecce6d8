package org.redress.query.pledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.query.Money;
import org.redress.query.MoneyByCurrency;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one pledge. */
public final class PledgeFold {

  private PledgeFold() {}

  /**
   * The pledge after the event.
   *
   * @throws MissingDocument when there is no pledge and the event does not make one
   */
  public static PledgeRecord apply(
      @Nullable PledgeRecord before, Recorded recorded, PledgeEvent event) {
    if (event instanceof PledgeMade made) {
      return made(made, recorded);
    }
    PledgeRecord pledge = MissingDocument.unlessPresent(before, recorded);
    return switch (event) {
      case PledgeMade e -> made(e, recorded);
      case PledgeSuspended e -> with(pledge, recorded, PledgeStage.SUSPENDED, null);
      case PledgeResumed e -> with(pledge, recorded, PledgeStage.IN_FORCE, null);
      case PledgeEnded e -> with(pledge, recorded, PledgeStage.ENDED, e.occurredAt());
      case NoReasonReturnCarriedOut e -> returned(pledge, recorded, e);
      case NoReasonReturnRefused e -> refused(pledge, recorded);
    };
  }

  private static PledgeRecord made(PledgeMade e, Recorded recorded) {
    return new PledgeRecord(
        e.pledgeId(),
        recorded.position(),
        recorded.version(),
        e.merchantId(),
        e.kind(),
        PledgeStage.IN_FORCE,
        e.returnTermDays(),
        e.terms(),
        e.region(),
        e.occurredAt(),
        null,
        0,
        0,
        List.of());
  }

  private static PledgeRecord with(
      PledgeRecord pledge, Recorded recorded, PledgeStage stage, @Nullable Instant endedAt) {
    return new PledgeRecord(
        pledge.id(),
        recorded.position(),
        recorded.version(),
        pledge.merchantId(),
        pledge.kind(),
        stage,
        pledge.returnTermDays(),
        pledge.terms(),
        pledge.region(),
        pledge.madeAt(),
        endedAt,
        pledge.returns(),
        pledge.refused(),
        pledge.returned());
  }

  private static PledgeRecord returned(
      PledgeRecord pledge, Recorded recorded, NoReasonReturnCarriedOut e) {
    return new PledgeRecord(
        pledge.id(),
        recorded.position(),
        recorded.version(),
        pledge.merchantId(),
        pledge.kind(),
        pledge.stage(),
        pledge.returnTermDays(),
        pledge.terms(),
        pledge.region(),
        pledge.madeAt(),
        pledge.endedAt(),
        e.returnsInAll(),
        pledge.refused(),
        MoneyByCurrency.add(pledge.returned(), new Money(e.amountMinor(), e.currency())));
  }

  private static PledgeRecord refused(PledgeRecord pledge, Recorded recorded) {
    return new PledgeRecord(
        pledge.id(),
        recorded.position(),
        recorded.version(),
        pledge.merchantId(),
        pledge.kind(),
        pledge.stage(),
        pledge.returnTermDays(),
        pledge.terms(),
        pledge.region(),
        pledge.madeAt(),
        pledge.endedAt(),
        pledge.returns(),
        pledge.refused() + 1,
        pledge.returned());
  }
}
