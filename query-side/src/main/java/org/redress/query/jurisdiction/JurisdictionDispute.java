package org.redress.query.jurisdiction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute of two authorities.
 *
 * @param id id inside the case or the report
 * @param firstId one authority
 * @param secondId the other
 * @param raisedAt when it arose
 * @param superiorId common superior that received the material, null when it was not referred
 * @param referredAt when the superior received it, null when it was not referred
 * @param organisationId authority agreed on or designated, null while it is open
 * @param designatedBy common superior that designated, null otherwise
 * @param endedAt when it ended, null while it is open
 */
public record JurisdictionDispute(
    String id,
    String firstId,
    String secondId,
    Instant raisedAt,
    @Nullable String superiorId,
    @Nullable Instant referredAt,
    @Nullable String organisationId,
    @Nullable String designatedBy,
    @Nullable Instant endedAt) {

  /** One that has just arisen. */
  public static JurisdictionDispute raised(String id, String firstId, String secondId, Instant at) {
    return new JurisdictionDispute(id, firstId, secondId, at, null, null, null, null, null);
  }

  /** The same before the common superior, which received the material. */
  public JurisdictionDispute referred(String toSuperior, Instant at) {
    return new JurisdictionDispute(
        id, firstId, secondId, raisedAt, toSuperior, at, organisationId, designatedBy, endedAt);
  }

  /** The same with the authority that the two agreed on, or that a superior designated. */
  public JurisdictionDispute ended(String competentId, @Nullable String bySuperior, Instant at) {
    return new JurisdictionDispute(
        id, firstId, secondId, raisedAt, superiorId, referredAt, competentId, bySuperior, at);
  }
}
