package org.redress.events.jurisdiction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * An authority is competent for the complaint. Source: Order 121 Art. 13, 14.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when that was established
 * @param organisationId the competent authority
 * @param respondentKind what kind of operator is complained about
 * @param place the place that makes it competent
 * @param reason by its place alone, or as the first to receive
 * @param article article that the place follows from
 * @param note what the decision rests on, null when place and reason say it all
 */
public record JurisdictionRecorded(
    String caseId,
    Instant occurredAt,
    String organisationId,
    RespondentKind respondentKind,
    ConnectingPlace place,
    CompetenceReason reason,
    String article,
    @Nullable Protected note)
    implements JurisdictionEvent {}
