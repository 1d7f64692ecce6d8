package org.redress.command.competence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.InputRefusal;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Refusal;
import org.redress.events.jurisdiction.TransferDirection;

/** What the organisations named in a command must be. */
public final class OrganisationRules {

  private OrganisationRules() {}

  /** The organisation exists on the day of the act. */
  public static @Nullable Refusal exists(
      String field, String id, Instant at, Map<String, OrganisationOnRecord> organisations) {
    OrganisationOnRecord found = organisations.get(id);
    return found != null && found.existsOn(ChinaTime.dayOf(at))
        ? null
        : Refusal.of(
            InputRefusal.ORGANISATION_UNKNOWN, field, "an organisation that exists on that day");
  }

  /** Order 121 Art. 41: a unit without power returns the complaint and does not pass it on. */
  public static @Nullable Refusal isCentre(
      String field, String id, Map<String, OrganisationOnRecord> organisations) {
    OrganisationOnRecord found = organisations.get(id);
    return found != null && found.intakeCentre()
        ? null
        : Refusal.of(
            CompetenceRefusal.ROUTING_ONLY_BY_CENTRE,
            field,
            "an intake centre (Order 121 Art. 41)");
  }

  /** Order 121 Art. 33: who designates stands above both. */
  public static @Nullable Refusal isAboveAll(
      String field,
      String id,
      List<String> parties,
      Map<String, OrganisationOnRecord> organisations) {
    boolean above =
        parties.stream()
            .map(organisations::get)
            .allMatch(party -> party != null && party.isBelow(id));
    return above
        ? null
        : Refusal.of(
            CompetenceRefusal.NOT_COMMON_SUPERIOR,
            field,
            "the common superior of both (Order 121 Art. 33)");
  }

  /** Whether the second stands above the first, below it, or neither (null). */
  public static @Nullable TransferDirection direction(
      String fromId, String toId, Map<String, OrganisationOnRecord> organisations) {
    OrganisationOnRecord from = organisations.get(fromId);
    OrganisationOnRecord to = organisations.get(toId);
    if (from != null && from.isBelow(toId)) {
      return TransferDirection.UP;
    }
    return to != null && to.isBelow(fromId) ? TransferDirection.DOWN : null;
  }
}
