package org.redress.command.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.command.PersonalText;

/**
 * Ask the complainant to supplement the complaint (补正). Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was asked for
 * @param what what is missing
 * @param until last day for it, as told to the complainant
 */
public record RequestSupplement(
    String caseId, Instant occurredAt, PersonalText what, LocalDate until)
    implements ExaminationCommand {}
