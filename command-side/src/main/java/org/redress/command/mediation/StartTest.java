package org.redress.command.mediation;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;

/**
 * Record the beginning of a test or appraisal (鉴定、检测). Source: Order 121 Art. 22.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it began
 * @param subject what is tested
 * @param body name of the body that tests
 * @param choice who chose the body
 * @param costBorneBy who pays, as agreed
 */
public record StartTest(
    String caseId,
    Instant occurredAt,
    PersonalText subject,
    String body,
    TestBodyChoice choice,
    TestCostBearer costBorneBy)
    implements TestCommand {}
