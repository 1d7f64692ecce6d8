package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.TerminationGround;
import org.redress.query.Money;

/**
 * A mediation of a case.
 *
 * @param id id inside the case
 * @param stage where it stands
 * @param openedAt when it was opened
 * @param mediator account of the mediator who presides
 * @param complainantConsent how the complainant consented
 * @param respondentConsent how the respondent consented
 * @param sessions sessions held so far
 * @param endedAt when it ended, null while it is open
 * @param terminationGround ground of the termination, null otherwise
 * @param terms terms of the agreement; empty when there is none
 * @param total sum of the terms, null without an agreement
 */
public record Mediation(
    String id,
    MediationStage stage,
    Instant openedAt,
    String mediator,
    ConsentForm complainantConsent,
    ConsentForm respondentConsent,
    int sessions,
    @Nullable Instant endedAt,
    @Nullable TerminationGround terminationGround,
    List<Term> terms,
    @Nullable Money total) {

  Mediation withSessions(int held) {
    return new Mediation(
        id,
        stage,
        openedAt,
        mediator,
        complainantConsent,
        respondentConsent,
        held,
        endedAt,
        terminationGround,
        terms,
        total);
  }

  Mediation settled(List<Term> agreed, Money sum, Instant at) {
    return new Mediation(
        id,
        MediationStage.SETTLED,
        openedAt,
        mediator,
        complainantConsent,
        respondentConsent,
        sessions,
        at,
        null,
        agreed,
        sum);
  }

  Mediation terminated(TerminationGround ground, Instant at) {
    return new Mediation(
        id,
        MediationStage.TERMINATED,
        openedAt,
        mediator,
        complainantConsent,
        respondentConsent,
        sessions,
        at,
        ground,
        List.of(),
        null);
  }
}
