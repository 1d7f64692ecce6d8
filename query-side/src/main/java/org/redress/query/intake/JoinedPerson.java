package org.redress.query.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.ConsentForm;

/**
 * A person who joined a complaint.
 *
 * @param id id inside the case
 * @param name name, masked
 * @param phone telephone number, masked; null when none was given
 * @param consent how the person consented to the joint complaint
 * @param joinedAt when the person joined
 */
public record JoinedPerson(
    String id, String name, @Nullable String phone, ConsentForm consent, Instant joinedAt) {}
