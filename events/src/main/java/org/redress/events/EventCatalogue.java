package org.redress.events;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clue.ClueEvent;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.form.FormEvent;
import org.redress.events.group.GroupEvent;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.letter.LetterEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.merchant.MerchantEvent;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrEvent;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.outreach.OutreachEvent;
import org.redress.events.oversight.OversightEvent;
import org.redress.events.partner.MechanismEvent;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.ranking.MerchantListEvent;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.refund.RefundEvent;
import org.redress.events.report.ReportEvent;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.scheme.SchemeEvent;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalSettingsEvent;
import org.redress.events.station.StationEvent;
import org.redress.events.survey.SurveyEvent;
import org.redress.events.warning.WarningEvent;

/** Every event there is, by its wire name, which is the simple name of its class. */
public final class EventCatalogue {

  private static final Map<String, Class<?>> BY_NAME =
      Stream.of(
              ComplaintEvent.class,
              ExaminationEvent.class,
              MediationEvent.class,
              FollowUpEvent.class,
              RefundEvent.class,
              SurveyEvent.class,
              PublicityEvent.class,
              MerchantEvent.class,
              PledgeEvent.class,
              ClockEvent.class,
              ReportEvent.class,
              EnforcementEvent.class,
              ClueEvent.class,
              LetterEvent.class,
              ConsultationEvent.class,
              OdrEvent.class,
              OdrEnterpriseEvent.class,
              JurisdictionEvent.class,
              OrganisationEvent.class,
              IntakeEvent.class,
              WarningEvent.class,
              OutreachEvent.class,
              MechanismEvent.class,
              ImportedFactEvent.class,
              SignalEvent.class,
              SignalSettingsEvent.class,
              AnalysisEvent.class,
              GroupEvent.class,
              MerchantListEvent.class,
              ScoreFormulaEvent.class,
              ScorecardEvent.class,
              IndicatorSetEvent.class,
              SchemeEvent.class,
              SafeUnitEvent.class,
              StationEvent.class,
              OversightEvent.class,
              FormEvent.class)
          .flatMap(EventCatalogue::events)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private EventCatalogue() {}

  /** The events at the ends of a family, which may hold smaller families. */
  private static Stream<Class<?>> events(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::events)
        : Stream.of(type);
  }

  /** Event classes by wire name. */
  public static Map<String, Class<?>> byName() {
    return BY_NAME;
  }
}
