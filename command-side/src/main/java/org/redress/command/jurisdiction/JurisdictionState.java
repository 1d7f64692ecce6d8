package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.competence.Dispute;

/** With whom a complaint is. */
public sealed interface JurisdictionState {

  /** When the present state began; the next step is not earlier. Null before any step. */
  @Nullable Instant since();

  /** How many disputes of two authorities there were, an open one included. */
  int disputes();

  /** Organisations whose superiors matter for the next step. */
  default List<String> organisationIds() {
    return List.of();
  }

  /**
   * With no organisation in particular: just received, or returned to the intake centre.
   *
   * @param since when it was returned, null when it never was with an organisation
   * @param disputes how many disputes there were
   */
  record Unassigned(@Nullable Instant since, int disputes) implements JurisdictionState {}

  /**
   * With an organisation.
   *
   * @param organisationId the organisation
   * @param since when it got the complaint, or its competence was last recorded
   * @param disputes how many disputes there were
   */
  record Assigned(String organisationId, Instant since, int disputes)
      implements JurisdictionState {}

  /**
   * Two authorities disagree.
   *
   * @param dispute about what
   * @param disputes how many disputes there were, this one included
   */
  record Disputed(Dispute dispute, int disputes) implements JurisdictionState {

    @Override
    public Instant since() {
      return dispute.since();
    }

    @Override
    public List<String> organisationIds() {
      return dispute.parties();
    }
  }
}
