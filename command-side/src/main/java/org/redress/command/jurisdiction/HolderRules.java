package org.redress.command.jurisdiction;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.command.competence.DisputeRules;
import org.redress.command.jurisdiction.JurisdictionState.Assigned;
import org.redress.command.jurisdiction.JurisdictionState.Disputed;
import org.redress.command.jurisdiction.JurisdictionState.Unassigned;
import org.redress.events.jurisdiction.ConnectingPlace;

/** Who may have a complaint, and who has it: Order 121 Art. 13, 33, 41. */
final class HolderRules {

  private HolderRules() {}

  /** Order 121 Art. 13: the place has to be one that the table names. */
  static @Nullable Refusal placeMakesCompetent(RecordJurisdiction c) {
    List<ConnectingPlace> places = JurisdictionTable.places(c.respondentKind());
    return places.contains(c.place())
        ? null
        : Refusal.of(
            CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
            "place",
            places.stream().map(ConnectingPlace::name).collect(Collectors.joining(" or "))
                + " ("
                + JurisdictionTable.ARTICLE
                + ")");
  }

  /** The complaint is with nobody yet, or returned. */
  static @Nullable Refusal nobodyHasIt(JurisdictionState state) {
    return switch (state) {
      case Unassigned _ -> null;
      case Assigned(String holder, _, _) -> alreadyRouted(holder);
      case Disputed _ -> DisputeRules.open();
    };
  }

  /** The complaint is with nobody else. */
  static @Nullable Refusal noOtherHasIt(String organisationId, JurisdictionState state) {
    return switch (state) {
      case Unassigned _ -> null;
      case Assigned(String holder, _, _) ->
          holder.equals(organisationId) ? null : alreadyRouted(holder);
      case Disputed _ -> DisputeRules.open();
    };
  }

  private static Refusal alreadyRouted(String holder) {
    return Refusal.of(
            JurisdictionRefusal.CASE_ALREADY_ROUTED,
            "the organisation that has it, or after it returned the complaint")
        .with("organisation", holder);
  }

  /** The complaint is with the organisation. */
  static @Nullable Refusal hasIt(String field, String organisationId, JurisdictionState state) {
    return switch (state) {
      case Unassigned _ -> notWith(field, null);
      case Assigned(String holder, _, _) ->
          holder.equals(organisationId) ? null : notWith(field, holder);
      case Disputed _ -> DisputeRules.open();
    };
  }

  private static Refusal notWith(String field, @Nullable String holder) {
    return Refusal.of(JurisdictionRefusal.CASE_NOT_WITH_ORGANISATION, field, holder);
  }
}
