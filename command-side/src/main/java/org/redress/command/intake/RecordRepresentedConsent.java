package org.redress.command.intake;

import java.time.Instant;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.ConsentForm;

/**
 * Record that a represented person consents to an act of the representatives. Source: Order 121
 * Art. 12.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the person consented
 * @param personId id of the person inside the case
 * @param act the act
 * @param form how it was given
 */
public record RecordRepresentedConsent(
    String caseId, Instant occurredAt, String personId, RepresentedAct act, ConsentForm form)
    implements IntakeCommand {}
