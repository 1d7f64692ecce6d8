package org.redress.query.jurisdiction;

import org.jspecify.annotations.Nullable;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;

/**
 * Why an authority is competent.
 *
 * @param organisationId the authority
 * @param respondentKind what kind of operator is complained about
 * @param place the place that makes it competent
 * @param reason by its place alone, or as the first to receive
 * @param article article that the place follows from
 * @param note what the decision rests on, masked; null when nothing was noted
 */
public record Competence(
    String organisationId,
    RespondentKind respondentKind,
    ConnectingPlace place,
    CompetenceReason reason,
    String article,
    @Nullable String note) {}
