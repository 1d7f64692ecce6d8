package org.redress.query.figure.card;

import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.organisation.OrganisationRegistered;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of organisations. */
public final class OrganisationCards implements Source<OrganisationCard> {

  @Override
  public String collection() {
    return "figure_organisations";
  }

  @Override
  public Class<OrganisationCard> type() {
    return OrganisationCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof OrganisationEvent e ? e.streamId() : null;
  }

  @Override
  public OrganisationCard fold(@Nullable OrganisationCard before, Recorded event) {
    if (event.event() instanceof OrganisationRegistered e) {
      return new OrganisationCard(
          e.organisationId(), event.position(), e.level(), e.region(), e.validFrom(), null);
    }
    OrganisationCard card = MissingDocument.unlessPresent(before, event);
    return new OrganisationCard(
        card.id(),
        event.position(),
        card.level(),
        card.region(),
        card.validFrom(),
        event.event() instanceof OrganisationEnded e ? e.validTo() : card.validTo());
  }
}
