package org.redress.query.report;

import java.time.Instant;
import org.redress.events.report.PoliceReferralGround;

/**
 * That the matter of an extorting reporter was handed to the police.
 *
 * @param referredAt when
 * @param ground what the person did
 * @param police police office that took it
 */
public record PoliceReferral(Instant referredAt, PoliceReferralGround ground, String police) {}
