package org.redress.events.intake;

import java.time.Instant;
import org.redress.events.mediation.ConsentForm;

/**
 * A represented person consented to an act of the representatives. Source: Order 121 Art. 12.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the person consented
 * @param personId id of the person inside the case
 * @param act the act
 * @param form how it was given
 */
public record RepresentedConsentRecorded(
    String caseId, Instant occurredAt, String personId, RepresentedAct act, ConsentForm form)
    implements IntakeEvent {}
