package org.redress.query.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.organisation.OrganisationRegistered;
import org.redress.events.organisation.OrganisationRenamed;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one organisation. */
public final class OrganisationFold {

  private OrganisationFold() {}

  /**
   * The organisation after the event.
   *
   * @throws MissingDocument when there is no organisation and the event does not register one
   */
  public static Organisation apply(
      @Nullable Organisation before, Recorded recorded, OrganisationEvent event) {
    return switch (event) {
      case OrganisationRegistered e -> registered(e, recorded);
      case OrganisationRenamed e ->
          renamed(MissingDocument.unlessPresent(before, recorded), recorded, e);
      case OrganisationEnded e ->
          ended(MissingDocument.unlessPresent(before, recorded), recorded, e.validTo());
    };
  }

  private static Organisation registered(OrganisationRegistered e, Recorded recorded) {
    return new Organisation(
        e.organisationId(),
        recorded.position(),
        recorded.version(),
        e.nameZh(),
        e.nameEn(),
        e.level(),
        e.parentId(),
        e.code(),
        e.region(),
        RegionPath.of(e.region()),
        e.intakeCentre(),
        e.validFrom(),
        null,
        List.of());
  }

  private static Organisation renamed(
      Organisation before, Recorded recorded, OrganisationRenamed e) {
    return new Organisation(
        before.id(),
        recorded.position(),
        recorded.version(),
        e.nameZh(),
        e.nameEn(),
        before.level(),
        before.parentId(),
        before.code(),
        before.region(),
        before.regions(),
        before.intakeCentre(),
        before.validFrom(),
        before.validTo(),
        PartList.add(
            before.formerNames(),
            new FormerName(before.nameZh(), before.nameEn(), e.occurredAt())));
  }

  private static Organisation ended(Organisation before, Recorded recorded, LocalDate validTo) {
    return new Organisation(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.nameZh(),
        before.nameEn(),
        before.level(),
        before.parentId(),
        before.code(),
        before.region(),
        before.regions(),
        before.intakeCentre(),
        before.validFrom(),
        validTo,
        before.formerNames());
  }
}
