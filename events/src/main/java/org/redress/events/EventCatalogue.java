package org.redress.events;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.group.GroupEvent;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.merchant.MerchantEvent;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrEvent;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.refund.RefundEvent;
import org.redress.events.survey.SurveyEvent;

/** Every event there is, by its wire name, which is the simple name of its class. */
public final class EventCatalogue {

  private static final Map<String, Class<?>> BY_NAME =
      Stream.of(
              ComplaintEvent.class,
              MediationEvent.class,
              RefundEvent.class,
              SurveyEvent.class,
              MerchantEvent.class,
              PledgeEvent.class,
              OdrEvent.class,
              OdrEnterpriseEvent.class,
              JurisdictionEvent.class,
              OrganisationEvent.class,
              IntakeEvent.class,
              GroupEvent.class)
          .map(family -> List.of(family.getPermittedSubclasses()))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private EventCatalogue() {}

  /** Event classes by wire name. */
  public static Map<String, Class<?>> byName() {
    return BY_NAME;
  }
}
