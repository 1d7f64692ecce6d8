package org.redress.command.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.FiledCase;
import org.redress.command.Neighbours;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.PublicityGrounds;
import org.redress.command.PublicitySetting;
import org.redress.command.indicator.IndicatorSetAggregate;
import org.redress.command.law.Rulebook;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.odr.OdrEnterpriseAggregate;
import org.redress.command.odr.OdrEnterpriseDecider;
import org.redress.command.odr.OdrEnterpriseState;
import org.redress.command.organisation.OrganisationAggregate;
import org.redress.command.organisation.OrganisationDecider;
import org.redress.command.organisation.OrganisationState;
import org.redress.command.ranking.ScoreFormulaAggregate;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.safeunit.UnitEnrolled;

/**
 * Looks other streams up in the store, which holds what the running unit of work added a moment
 * ago.
 */
final class NeighbourStreams implements Neighbours {

  private final EventStore store;
  private final Rulebook rulebook;

  NeighbourStreams(EventStore store, Rulebook rulebook) {
    this.store = store;
    this.rulebook = rulebook;
  }

  @Override
  public boolean isRegistered(String merchantId) {
    return isOfType(merchantId, MerchantAggregate.TYPE);
  }

  @Override
  public @Nullable Instant odrMemberSince(String merchantId) {
    String enterpriseId = OdrEnterpriseState.idOf(merchantId);
    if (!isOfType(enterpriseId, OdrEnterpriseAggregate.TYPE)) {
      return null;
    }
    OdrEnterpriseState state =
        fold(
            enterpriseId,
            OdrEnterpriseEvent.class,
            OdrEnterpriseDecider.initial(),
            OdrEnterpriseDecider::evolve);
    return state instanceof OdrEnterpriseState.Member member ? member.since() : null;
  }

  @Override
  public Optional<OrganisationOnRecord> organisation(String organisationId) {
    return registered(organisationId)
        .map(found ->
            new OrganisationOnRecord(
                organisationId,
                found.profile().level(),
                found.profile().region(),
                found.profile().intakeCentre(),
                found.profile().validFrom(),
                found.validTo(),
                superiors(found)));
  }

  private List<String> superiors(OrganisationState.Registered organisation) {
    List<String> superiors = new ArrayList<>();
    String above = organisation.profile().parentId();
    while (above != null) {
      superiors.add(above);
      above = registered(above).map(found -> found.profile().parentId()).orElse(null);
    }
    return superiors;
  }

  private Optional<OrganisationState.Registered> registered(String organisationId) {
    if (!isOfType(organisationId, OrganisationAggregate.TYPE)) {
      return Optional.empty();
    }
    OrganisationState state =
        fold(
            organisationId,
            OrganisationEvent.class,
            OrganisationDecider.initial(),
            OrganisationDecider::evolve);
    return state instanceof OrganisationState.Registered registered
        ? Optional.of(registered)
        : Optional.empty();
  }

  @Override
  public Optional<FiledCase> filedCase(String caseId) {
    var events = store.readEvents(caseId, 0);
    return events.hasNext() && events.next().getPayload() instanceof ComplaintFiled filed
        ? Optional.of(
            new FiledCase(
                caseId, filed.occurredAt(), filed.respondent().merchantId(), filed.region()))
        : Optional.empty();
  }

  @Override
  public PublicityGrounds publicityGrounds(
      String caseId, String region, @Nullable Instant closedAt, Instant decidedAt) {
    PublicitySetting setting = rulebook.publicity(ChinaTime.dayOf(decidedAt));
    return new PublicityGrounds(
        setting,
        closedAt == null ? null : rulebook.publicityDue(setting, region, ChinaTime.dayOf(closedAt)),
        PersonalWords.in(store.readEvents(caseId, 0).asStream().map(e -> e.getPayload())));
  }

  @Override
  public List<IndicatorSetPublished> indicatorSetVersions(String setId) {
    return isOfType(setId, IndicatorSetAggregate.TYPE)
        ? payloads(setId, IndicatorSetPublished.class)
        : List.of();
  }

  @Override
  public List<ScoreFormulaPublished> formulaVersions(String formulaId) {
    return isOfType(formulaId, ScoreFormulaAggregate.TYPE)
        ? payloads(formulaId, ScoreFormulaPublished.class)
        : List.of();
  }

  @Override
  public Optional<UnitEnrolled> enrolledUnit(String unitId) {
    var events = store.readEvents(unitId, 0);
    return events.hasNext() && events.next().getPayload() instanceof UnitEnrolled enrolled
        ? Optional.of(enrolled)
        : Optional.empty();
  }

  private <E> List<E> payloads(String stream, Class<E> type) {
    List<E> payloads = new ArrayList<>();
    store
        .readEvents(stream, 0)
        .forEachRemaining(event -> payloads.add(type.cast(event.getPayload())));
    return payloads;
  }

  private boolean isOfType(String stream, String type) {
    var events = store.readEvents(stream, 0);
    return events.hasNext() && type.equals(events.peek().getType());
  }

  private <S, E> S fold(String stream, Class<E> family, S initial, BiFunction<S, E, S> evolve) {
    S state = initial;
    var events = store.readEvents(stream, 0);
    while (events.hasNext()) {
      state = evolve.apply(state, family.cast(events.next().getPayload()));
    }
    return state;
  }
}
