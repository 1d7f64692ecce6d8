package org.redress.query.jurisdiction;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.query.Masked;
import org.redress.query.PartList;

/** Folds who handles one complaint. */
public final class JurisdictionFold {

  private JurisdictionFold() {}

  /** Who handles it after the event. */
  public static Jurisdiction apply(Jurisdiction before, JurisdictionEvent event) {
    return switch (event) {
      case JurisdictionRecorded e ->
          moved(before, CaseMoveKind.RECORDED, e.organisationId(), e, e.note())
              .competent(competence(e));
      case CaseRouted e -> moved(before, CaseMoveKind.ROUTED, e.organisationId(), e, null);
      case CaseReturned e -> moved(before, CaseMoveKind.RETURNED, null, e, e.reason());
      case ComplaintTransferred e ->
          moved(
              before,
              switch (e.direction()) {
                case UP -> CaseMoveKind.TRANSFERRED_UP;
                case DOWN -> CaseMoveKind.TRANSFERRED_DOWN;
              },
              e.toId(),
              e,
              e.reason());
      case JurisdictionDisputeRaised e ->
          before.withDisputes(
              PartList.add(
                  before.disputes(),
                  JurisdictionDispute.raised(
                      e.disputeId(), e.firstId(), e.secondId(), e.occurredAt())));
      case JurisdictionDisputeReferred e ->
          changed(before, e.disputeId(), d -> d.referred(e.superiorId(), e.occurredAt()));
      case JurisdictionDisputeSettled e ->
          changed(
              moved(before, CaseMoveKind.AGREED, e.organisationId(), e, null),
              e.disputeId(),
              d -> d.ended(e.organisationId(), null, e.occurredAt()));
      case JurisdictionDesignated e ->
          changed(
              moved(before, CaseMoveKind.DESIGNATED, e.organisationId(), e, null),
              e.disputeId(),
              d -> d.ended(e.organisationId(), e.designatedBy(), e.occurredAt()));
    };
  }

  private static Jurisdiction moved(
      Jurisdiction before,
      CaseMoveKind kind,
      @Nullable String toId,
      JurisdictionEvent event,
      @Nullable Protected reason) {
    return before.moved(
        new CaseMove(
            kind, before.organisationId(), toId, event.occurredAt(), Masked.orNull(reason)));
  }

  private static Competence competence(JurisdictionRecorded e) {
    return new Competence(
        e.organisationId(),
        e.respondentKind(),
        e.place(),
        e.reason(),
        e.article(),
        Masked.orNull(e.note()));
  }

  private static Jurisdiction changed(
      Jurisdiction before, String id, UnaryOperator<JurisdictionDispute> change) {
    return before.withDisputes(
        PartList.change(before.disputes(), JurisdictionDispute::id, id, change));
  }
}
