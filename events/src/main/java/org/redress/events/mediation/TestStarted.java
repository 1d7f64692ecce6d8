package org.redress.events.mediation;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A test or appraisal (鉴定、检测) began; its time does not count for mediation. Source: Order 121 Art.
 * 22.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it began; the limit for mediation stands still from here
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param testId id of the test inside the mediation: T1, T2, …
 * @param subject what is tested
 * @param body name of the body that tests
 * @param choice who chose the body
 * @param costBorneBy who pays, as agreed
 */
public record TestStarted(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String testId,
    Protected subject,
    String body,
    TestBodyChoice choice,
    TestCostBearer costBorneBy)
    implements TestEvent {}
