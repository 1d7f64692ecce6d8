package org.redress.command.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Demand that a finding be put right (责令整改).
 *
 * @param caseId the case
 * @param occurredAt when it is demanded
 * @param actingFor the oversight body
 * @param findingId the finding: F1, F2, …
 * @param demand what is to be done, without personal data
 * @param dueOn last day, in Asia/Shanghai
 */
public record DemandRectification(
    String caseId,
    Instant occurredAt,
    String actingFor,
    String findingId,
    String demand,
    LocalDate dueOn)
    implements OversightCommand {}
