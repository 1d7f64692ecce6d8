package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.Relation;

/**
 * Open a mediation (调解) with the consent of both sides. Source: Order 121 Art. 18.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was opened
 * @param complainantConsent the complainant's consent, null when not given
 * @param respondentConsent the respondent's consent, null when not given
 * @param mediator account of the mediator who presides
 * @param relation how the mediator stands to the parties
 */
public record OpenMediation(
    String caseId,
    Instant occurredAt,
    @Nullable Consent complainantConsent,
    @Nullable Consent respondentConsent,
    String mediator,
    Relation relation)
    implements MediationCommand {

  /** With a mediator who stands in no relation to the parties. */
  public OpenMediation(
      String caseId,
      Instant occurredAt,
      @Nullable Consent complainantConsent,
      @Nullable Consent respondentConsent,
      String mediator) {
    this(caseId, occurredAt, complainantConsent, respondentConsent, mediator, Relation.NONE);
  }
}
