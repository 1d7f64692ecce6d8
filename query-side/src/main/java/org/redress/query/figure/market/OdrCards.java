package org.redress.query.figure.market;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.query.figure.Source;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Makes the cards of enterprises that settle online. */
public final class OdrCards implements Source<OdrCard> {

  @Override
  public String collection() {
    return "figure_odr_enterprises";
  }

  @Override
  public Class<OdrCard> type() {
    return OdrCard.class;
  }

  @Override
  public @Nullable String cardOf(Recorded event) {
    return event.event() instanceof OdrEnterpriseEvent e ? e.enterpriseId() : null;
  }

  @Override
  public OdrCard fold(@Nullable OdrCard before, Recorded event) {
    return switch ((OdrEnterpriseEvent) event.event()) {
      case OdrJoined e ->
          new OdrCard(
              e.enterpriseId(),
              event.position(),
              before == null ? e.region() : before.region(),
              Span.begun(before == null ? List.of() : before.memberships(), dayOf(e.occurredAt())));
      case OdrLeft e -> {
        OdrCard card = MissingDocument.unlessPresent(before, event);
        yield new OdrCard(
            card.id(),
            event.position(),
            card.region(),
            Span.ended(card.memberships(), dayOf(e.occurredAt())));
      }
    };
  }
}
