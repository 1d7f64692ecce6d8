package org.redress.command.competence;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;

/** Who may disagree about a matter, and who may end that: Order 121 Art. 33. */
public final class DisputeRules {

  private DisputeRules() {}

  /** Two different authorities disagree, and say about what. */
  public static @Nullable Refusal arises(
      String firstId,
      String secondId,
      PersonalText reason,
      Instant at,
      Map<String, OrganisationOnRecord> organisations) {
    return Refusal.firstOf(
        OrganisationRules.exists("firstId", firstId, at, organisations),
        OrganisationRules.exists("secondId", secondId, at, organisations),
        saysSomething("reason", reason, LONG_TEXT),
        firstId.equals(secondId)
            ? Refusal.of(
                CompetenceRefusal.DISPUTE_NEEDS_TWO_AUTHORITIES, "secondId", "another authority")
            : null);
  }

  /** The material goes to, or the designation comes from, the superior of both. */
  public static @Nullable Refusal isBeforeSuperior(
      String field,
      String superiorId,
      Dispute dispute,
      Instant at,
      Map<String, OrganisationOnRecord> organisations) {
    return Refusal.firstOf(
        OrganisationRules.exists(field, superiorId, at, organisations),
        OrganisationRules.isAboveAll(field, superiorId, dispute.parties(), organisations));
  }

  /** The two agree on one of them. */
  public static @Nullable Refusal isParty(String organisationId, Dispute dispute) {
    return dispute.parties().contains(organisationId)
        ? null
        : Refusal.of(
            CompetenceRefusal.NOT_A_PARTY_OF_THE_DISPUTE,
            "organisationId",
            String.join(" or ", dispute.parties()));
  }

  /** The refusal while two authorities disagree. */
  public static Refusal open() {
    return Refusal.of(
        CompetenceRefusal.JURISDICTION_DISPUTE_OPEN, "settle the dispute, or designate");
  }

  /** The refusal while no two authorities disagree. */
  public static Refusal notOpen() {
    return Refusal.of(CompetenceRefusal.JURISDICTION_DISPUTE_NOT_OPEN, "raise a dispute before");
  }
}
