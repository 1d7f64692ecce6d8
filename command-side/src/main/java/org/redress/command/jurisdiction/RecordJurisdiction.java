package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;

/**
 * Record which authority is competent and why. Source: Order 121 Art. 13, 14.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when that was established
 * @param organisationId the competent authority
 * @param respondentKind what kind of operator is complained about
 * @param place the place that makes it competent
 * @param reason by its place alone, or as the first to receive
 * @param note what the decision rests on, null when place and reason say it all
 */
public record RecordJurisdiction(
    String caseId,
    Instant occurredAt,
    String organisationId,
    RespondentKind respondentKind,
    ConnectingPlace place,
    CompetenceReason reason,
    @Nullable PersonalText note)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(organisationId);
  }
}
