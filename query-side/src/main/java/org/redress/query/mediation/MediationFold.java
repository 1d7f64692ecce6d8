package org.redress.query.mediation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.SettlementTerm;
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
      case MediationSessionHeld e ->
          change(before, e.mediationId(), m -> m.withSessions(e.session()));
      case MediationSettled e ->
          change(
              before,
              e.mediationId(),
              m ->
                  m.settled(
                      e.terms().stream().map(MediationFold::term).toList(),
                      new Money(e.totalMinor(), e.currency()),
                      e.occurredAt()));
      case MediationTerminated e ->
          change(before, e.mediationId(), m -> m.terminated(e.ground(), e.occurredAt()));
    };
  }

  private static List<Mediation> change(
      List<Mediation> before, String id, UnaryOperator<Mediation> change) {
    return PartList.change(before, Mediation::id, id, change);
  }

  private static Mediation opened(MediationOpened e) {
    return new Mediation(
        e.mediationId(),
        MediationStage.OPEN,
        e.occurredAt(),
        e.mediator(),
        e.complainantConsent().form(),
        e.respondentConsent().form(),
        0,
        null,
        null,
        List.of(),
        null);
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
