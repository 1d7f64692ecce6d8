package org.redress.events.intake;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.mediation.Consent;

/**
 * A person who joined a complaint. Source: Order 121 Art. 12.
 *
 * @param personId id of the person inside the case: J2, J3, …; J1 is who filed it
 * @param name true name
 * @param phone telephone number, null when none was given
 * @param consent the person's consent to the joint complaint
 */
public record JointPerson(
    String personId, Protected name, @Nullable Protected phone, Consent consent) {}
