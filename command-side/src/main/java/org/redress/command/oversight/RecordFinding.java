package org.redress.command.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Record what was found in the open review of a case.
 *
 * @param caseId the case
 * @param occurredAt when it was found
 * @param actingFor the oversight body
 * @param finding what was found, without personal data
 * @param article article that was not kept, null when none is named
 */
public record RecordFinding(
    String caseId, Instant occurredAt, String actingFor, String finding, @Nullable String article)
    implements OversightCommand {}
