package org.redress.query.intake;

import java.time.Instant;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.ConsentForm;

/**
 * A represented person's consent.
 *
 * @param personId the person
 * @param act the act
 * @param form how it was given
 * @param givenAt when
 */
public record RepresentedConsent(
    String personId, RepresentedAct act, ConsentForm form, Instant givenAt) {}
