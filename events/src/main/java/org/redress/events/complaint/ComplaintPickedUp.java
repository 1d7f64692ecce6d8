package org.redress.events.complaint;

import java.time.Instant;

/**
 * An officer picked the complaint up (接处) and became responsible for it.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was picked up
 * @param officer id of the officer who is now responsible
 */
public record ComplaintPickedUp(String caseId, Instant occurredAt, String officer)
    implements ComplaintEvent {}
