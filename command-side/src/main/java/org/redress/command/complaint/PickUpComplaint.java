package org.redress.command.complaint;

import java.time.Instant;

/**
 * Become responsible for a complaint (接处).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was picked up
 * @param officer account of the officer who is responsible from now on
 */
public record PickUpComplaint(String caseId, Instant occurredAt, String officer)
    implements ComplaintCommand {}
