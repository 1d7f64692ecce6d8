package org.redress.query.examination;

import java.time.Instant;
import java.util.List;
import org.redress.events.examination.AbuseConclusion;

/**
 * What a person concluded from signals.
 *
 * @param at when they were weighed
 * @param signalIds the signals weighed
 * @param conclusion what was concluded
 * @param reasoning why, masked
 * @param assessedBy account of the person
 */
public record AbuseAssessment(
    Instant at,
    List<String> signalIds,
    AbuseConclusion conclusion,
    String reasoning,
    String assessedBy) {}
