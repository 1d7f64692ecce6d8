package org.redress.events.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.events.Protected;

/**
 * The complainant was asked to supplement the complaint (补正). Source: Order 121 Art. 10; the text
 * stops no limit for it.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was asked for
 * @param supplementId id of the request inside the case: B1, B2, …
 * @param what what is missing
 * @param until last day for it, as told to the complainant
 */
public record SupplementRequested(
    String caseId, Instant occurredAt, String supplementId, Protected what, LocalDate until)
    implements ExaminationEvent {}
