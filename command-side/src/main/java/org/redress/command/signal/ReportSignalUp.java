package org.redress.command.signal;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Report a signal to a superior authority.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when
 * @param superiorId the superior authority
 * @param summary what is reported
 */
public record ReportSignalUp(
    String signalId, Instant occurredAt, String superiorId, PersonalText summary)
    implements HandleSignal {}
