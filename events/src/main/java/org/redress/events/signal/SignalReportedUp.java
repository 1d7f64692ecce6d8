package org.redress.events.signal;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A signal was reported to a superior authority.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param superiorId the superior authority
 * @param summary what was reported
 */
public record SignalReportedUp(
    String signalId, Instant occurredAt, String superiorId, Protected summary)
    implements SignalEvent {}
