package org.redress.query.mediation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.mediation.EntrustmentEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.MediatorEvent;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.mediation.TestEvent;
import org.redress.query.Masked;
import org.redress.query.Money;
import org.redress.query.PartList;

/** Folds the mediations of one case. */
public final class MediationFold {

  private MediationFold() {}

  /** The mediations after the event, in the order they were opened. */
  public static List<Mediation> apply(List<Mediation> before, MediationEvent event) {
    return switch (event) {
      case MediationOpened e -> PartList.add(before, opened(e));
      case MediationNoticeGiven _,
          MediationSessionHeld _,
          MediatorEvent _,
          EntrustmentEvent _,
          TestEvent _ ->
          change(before, event, m -> m.with(ProceedingsFold.apply(m.proceedings(), event)));
      case MediationSettled e -> change(before, event, m -> m.with(settled(e)));
      case MediationTerminated e -> change(before, event, m -> m.with(terminated(e)));
    };
  }

  /** The mediations after something followed one that has ended. */
  public static List<Mediation> apply(List<Mediation> before, FollowUpEvent event) {
    return PartList.change(
        before,
        Mediation::id,
        event.mediationId(),
        m -> m.with(FollowUpFold.apply(m.followUp(), event)));
  }

  private static List<Mediation> change(
      List<Mediation> before, MediationEvent event, UnaryOperator<Mediation> change) {
    return PartList.change(before, Mediation::id, event.mediationId(), change);
  }

  private static Mediation opened(MediationOpened e) {
    return new Mediation(
        e.mediationId(),
        new Opening(e.occurredAt(), e.complainantConsent().form(), e.respondentConsent().form()),
        Proceedings.begun(e.mediator()),
        Ending.NONE,
        FollowUp.NONE);
  }

  private static Ending settled(MediationSettled e) {
    return new Ending(
        MediationStage.SETTLED,
        e.occurredAt(),
        null,
        e.terms().stream().map(MediationFold::term).toList(),
        new Money(e.totalMinor(), e.currency()));
  }

  private static Ending terminated(MediationTerminated e) {
    return new Ending(MediationStage.TERMINATED, e.occurredAt(), e.ground(), List.of(), null);
  }

  private static Term term(SettlementTerm term) {
    return new Term(
        term.number(),
        term.type(),
        term.amountMinor(),
        term.performBy(),
        Masked.orNull(term.text()));
  }
}
