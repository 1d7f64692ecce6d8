package org.redress.query.head;

import org.jspecify.annotations.Nullable;
import org.redress.events.CaseEvent;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.query.projection.Recorded;

/**
 * Which office (承办单位) has a case: the organisation that the record of jurisdiction names; while it
 * names none, the one in whose name an officer acted on the case first.
 */
public final class Office {

  private static final String OFFICER = "OFFICER";

  private Office() {}

  /** The office after an event of the case, null while none has it. */
  public static @Nullable String after(@Nullable String before, Recorded recorded) {
    return switch (recorded.event()) {
      case JurisdictionEvent moved -> after(before, moved);
      case CaseEvent _ when before == null && recorded.role().equals(OFFICER) ->
          recorded.organisation();
      default -> before;
    };
  }

  private static @Nullable String after(@Nullable String before, JurisdictionEvent event) {
    return switch (event) {
      case JurisdictionRecorded e -> e.organisationId();
      case CaseRouted e -> e.organisationId();
      case CaseReturned _ -> null;
      case ComplaintTransferred e -> e.toId();
      case JurisdictionDisputeSettled e -> e.organisationId();
      case JurisdictionDesignated e -> e.organisationId();
      case JurisdictionDisputeRaised _, JurisdictionDisputeReferred _ -> before;
    };
  }
}
