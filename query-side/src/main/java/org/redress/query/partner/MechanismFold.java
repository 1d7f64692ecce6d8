package org.redress.query.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.partner.MechanismEvent;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one mechanism of cooperation. */
public final class MechanismFold {

  private MechanismFold() {}

  /**
   * The mechanism after the event.
   *
   * @throws MissingDocument when there is no mechanism and the event does not set one up
   */
  public static Mechanism apply(
      @Nullable Mechanism before, Recorded recorded, MechanismEvent event) {
    return switch (event) {
      case MechanismSetUp e ->
          new Mechanism(
              e.mechanismId(),
              recorded.position(),
              recorded.version(),
              e.kind(),
              e.name(),
              e.region(),
              RegionPath.of(e.region()),
              e.occurredAt(),
              List.of());
      case PartnerJoined e -> {
        Mechanism known = MissingDocument.unlessPresent(before, recorded);
        yield with(
            known,
            recorded,
            PartList.add(known.partners(), new Partner(e.body(), e.occurredAt(), null, null)));
      }
      case PartnerLeft e -> {
        Mechanism known = MissingDocument.unlessPresent(before, recorded);
        yield with(
            known, recorded, known.partners().stream().map(partner -> left(partner, e)).toList());
      }
    };
  }

  private static Partner left(Partner partner, PartnerLeft e) {
    return partner.leftAt() == null && partner.body().equals(e.body())
        ? new Partner(partner.body(), partner.joinedAt(), e.occurredAt(), e.reason())
        : partner;
  }

  private static Mechanism with(Mechanism before, Recorded recorded, List<Partner> partners) {
    return new Mechanism(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.kind(),
        before.name(),
        before.region(),
        before.regions(),
        before.setUpAt(),
        partners);
  }
}
