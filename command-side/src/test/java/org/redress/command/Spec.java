package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.redress.command.analysis.AnalysisCommand;
import org.redress.command.analysis.AnalysisDecider;
import org.redress.command.analysis.AnalysisPrinter;
import org.redress.command.analysis.AnalysisState;
import org.redress.command.casefile.CaseState;
import org.redress.command.consultation.ConsultationCommand;
import org.redress.command.consultation.ConsultationDecider;
import org.redress.command.consultation.ConsultationState;
import org.redress.command.enforcement.EnforcementCommand;
import org.redress.command.enforcement.EnforcementDecider;
import org.redress.command.enforcement.EnforcementState;
import org.redress.command.fact.FactCommand;
import org.redress.command.fact.FactDecider;
import org.redress.command.fact.FactState;
import org.redress.command.group.GroupCommand;
import org.redress.command.group.GroupDecider;
import org.redress.command.group.GroupState;
import org.redress.command.group.Surroundings;
import org.redress.command.indicator.IndicatorSetCommand;
import org.redress.command.indicator.IndicatorSetDecider;
import org.redress.command.indicator.IndicatorSetState;
import org.redress.command.indicator.ScorecardCommand;
import org.redress.command.indicator.ScorecardDecider;
import org.redress.command.indicator.ScorecardState;
import org.redress.command.law.LawData;
import org.redress.command.letter.LetterCommand;
import org.redress.command.letter.LetterDecider;
import org.redress.command.letter.LetterState;
import org.redress.command.merchant.MerchantCommand;
import org.redress.command.merchant.MerchantDecider;
import org.redress.command.merchant.MerchantState;
import org.redress.command.odr.OdrEnterpriseCommand;
import org.redress.command.odr.OdrEnterpriseDecider;
import org.redress.command.odr.OdrEnterpriseState;
import org.redress.command.organisation.OrganisationCommand;
import org.redress.command.organisation.OrganisationDecider;
import org.redress.command.organisation.OrganisationState;
import org.redress.command.outreach.OutreachCommand;
import org.redress.command.outreach.OutreachDecider;
import org.redress.command.outreach.OutreachState;
import org.redress.command.oversight.OversightCommand;
import org.redress.command.oversight.OversightDecider;
import org.redress.command.oversight.OversightState;
import org.redress.command.partner.MechanismCommand;
import org.redress.command.partner.MechanismDecider;
import org.redress.command.partner.MechanismState;
import org.redress.command.pledge.PledgeCommand;
import org.redress.command.pledge.PledgeDecider;
import org.redress.command.pledge.PledgeState;
import org.redress.command.ranking.MerchantListCommand;
import org.redress.command.ranking.MerchantListDecider;
import org.redress.command.ranking.MerchantListState;
import org.redress.command.ranking.ScoreFormulaCommand;
import org.redress.command.ranking.ScoreFormulaDecider;
import org.redress.command.ranking.ScoreFormulaState;
import org.redress.command.report.ReportCommand;
import org.redress.command.report.ReportDecider;
import org.redress.command.report.ReportState;
import org.redress.command.report.ReportSurroundings;
import org.redress.command.report.ReportsOnFile;
import org.redress.command.safeunit.SafeUnitCommand;
import org.redress.command.safeunit.SafeUnitDecider;
import org.redress.command.safeunit.SafeUnitState;
import org.redress.command.scheme.SchemeCommand;
import org.redress.command.scheme.SchemeDecider;
import org.redress.command.scheme.SchemeState;
import org.redress.command.signal.SignalCommand;
import org.redress.command.signal.SignalDecider;
import org.redress.command.signal.SignalSettingsCommand;
import org.redress.command.signal.SignalSettingsDecider;
import org.redress.command.signal.SignalSettingsState;
import org.redress.command.signal.SignalState;
import org.redress.command.station.StationCommand;
import org.redress.command.station.StationDecider;
import org.redress.command.station.StationState;
import org.redress.command.warning.WarningCommand;
import org.redress.command.warning.WarningDecider;
import org.redress.command.warning.WarningState;
import org.redress.events.CaseEvent;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.events.group.GroupEvent;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.letter.LetterEvent;
import org.redress.events.merchant.MerchantEvent;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.events.outreach.OutreachEvent;
import org.redress.events.oversight.OversightEvent;
import org.redress.events.partner.MechanismEvent;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.ranking.MerchantListEvent;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.report.ReportEvent;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.scheme.SchemeEvent;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalSettingsEvent;
import org.redress.events.station.StationEvent;
import org.redress.events.warning.WarningEvent;

/**
 * An example of deciding: given what was done before, when something is asked, then these events
 * follow or this refusal.
 *
 * @param <S> state
 * @param <C> family of commands
 * @param <E> family of events
 */
public final class Spec<S, C, E> {

  private final BiFunction<C, S, Decision<? extends E>> decide;
  private final BiFunction<S, E, S> evolve;
  private S state;

  private Spec(
      S initial, BiFunction<C, S, Decision<? extends E>> decide, BiFunction<S, E, S> evolve) {
    this.state = initial;
    this.decide = decide;
    this.evolve = evolve;
  }

  /** A case after these commands, which must be carried out. */
  public static Spec<CaseState, CaseCommand, CaseEvent> givenCase(CaseCommand... before) {
    return new Spec<CaseState, CaseCommand, CaseEvent>(
            CaseState.initial(), (c, s) -> s.decide(c, KnownNeighbours.ALL), CaseState::evolve)
        .after(Arrays.asList(before));
  }

  /** A merchant record after these commands. */
  public static Spec<MerchantState, MerchantCommand, MerchantEvent> givenMerchant(
      MerchantCommand... before) {
    return new Spec<MerchantState, MerchantCommand, MerchantEvent>(
            MerchantDecider.initial(), MerchantDecider::decide, MerchantDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A pledge of a registered merchant after these commands. */
  public static Spec<PledgeState, PledgeCommand, PledgeEvent> givenPledge(PledgeCommand... before) {
    return new Spec<PledgeState, PledgeCommand, PledgeEvent>(
            PledgeDecider.initial(),
            (c, s) -> PledgeDecider.decide(c, s, true),
            PledgeDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A report after these commands, among other reports. */
  public static Spec<ReportState, ReportCommand, ReportEvent> givenReport(
      ReportsOnFile others, ReportCommand... before) {
    return new Spec<ReportState, ReportCommand, ReportEvent>(
            ReportDecider.initial(),
            (c, s) ->
                ReportDecider.decide(
                    c,
                    s,
                    ReportSurroundings.of(c, s, others, KnownNeighbours.ALL, LawData.bundled())),
            ReportDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** An enforcement case after these commands. */
  public static Spec<EnforcementState, EnforcementCommand, EnforcementEvent> givenEnforcement(
      EnforcementCommand... before) {
    return new Spec<EnforcementState, EnforcementCommand, EnforcementEvent>(
            EnforcementDecider.initial(), EnforcementDecider::decide, EnforcementDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A letter after these commands. */
  public static Spec<LetterState, LetterCommand, LetterEvent> givenLetter(LetterCommand... before) {
    return new Spec<LetterState, LetterCommand, LetterEvent>(
            LetterDecider.initial(), LetterDecider::decide, LetterDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A consultation after these commands. */
  public static Spec<ConsultationState, ConsultationCommand, ConsultationEvent> givenConsultation(
      ConsultationCommand... before) {
    return new Spec<ConsultationState, ConsultationCommand, ConsultationEvent>(
            ConsultationDecider.initial(), ConsultationDecider::decide, ConsultationDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A registered merchant's part in online dispute resolution after these commands. */
  public static Spec<OdrEnterpriseState, OdrEnterpriseCommand, OdrEnterpriseEvent>
      givenOdrEnterprise(OdrEnterpriseCommand... before) {
    return new Spec<OdrEnterpriseState, OdrEnterpriseCommand, OdrEnterpriseEvent>(
            OdrEnterpriseDecider.initial(),
            (c, s) -> OdrEnterpriseDecider.decide(c, s, true),
            OdrEnterpriseDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** An organisation below this one after these commands. */
  public static Spec<OrganisationState, OrganisationCommand, OrganisationEvent> givenOrganisation(
      @Nullable OrganisationOnRecord parent, OrganisationCommand... before) {
    return new Spec<OrganisationState, OrganisationCommand, OrganisationEvent>(
            OrganisationDecider.initial(),
            (c, s) -> OrganisationDecider.decide(c, s, parent),
            OrganisationDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A consumption warning after these commands. */
  public static Spec<WarningState, WarningCommand, WarningEvent> givenWarning(
      WarningCommand... before) {
    return new Spec<WarningState, WarningCommand, WarningEvent>(
            WarningDecider.initial(), WarningDecider::decide, WarningDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** An activity for consumers after these commands. */
  public static Spec<OutreachState, OutreachCommand, OutreachEvent> givenOutreach(
      OutreachCommand... before) {
    return new Spec<OutreachState, OutreachCommand, OutreachEvent>(
            OutreachDecider.initial(), OutreachDecider::decide, OutreachDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A mechanism of cooperation after these commands. */
  public static Spec<MechanismState, MechanismCommand, MechanismEvent> givenMechanism(
      MechanismCommand... before) {
    return new Spec<MechanismState, MechanismCommand, MechanismEvent>(
            MechanismDecider.initial(), MechanismDecider::decide, MechanismDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A fact that others counted after these commands. */
  public static Spec<FactState, FactCommand, ImportedFactEvent> givenFact(FactCommand... before) {
    return new Spec<FactState, FactCommand, ImportedFactEvent>(
            FactDecider.initial(), FactDecider::decide, FactDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A signal after these commands; a report may go to this organisation. */
  public static Spec<SignalState, SignalCommand, SignalEvent> givenSignal(
      @Nullable OrganisationOnRecord superior, SignalCommand... before) {
    return new Spec<SignalState, SignalCommand, SignalEvent>(
            SignalDecider.initial(),
            (c, s) -> SignalDecider.decide(c, s, superior),
            SignalDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** Settings of early warning after these commands. */
  public static Spec<SignalSettingsState, SignalSettingsCommand, SignalSettingsEvent>
      givenSignalSettings(SignalSettingsCommand... before) {
    return new Spec<SignalSettingsState, SignalSettingsCommand, SignalSettingsEvent>(
            SignalSettingsDecider.initial(),
            SignalSettingsDecider::decide,
            SignalSettingsDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** An analysis report after these commands, printed by this printer. */
  public static Spec<AnalysisState, AnalysisCommand, AnalysisEvent> givenAnalysis(
      AnalysisPrinter printer, AnalysisCommand... before) {
    return new Spec<AnalysisState, AnalysisCommand, AnalysisEvent>(
            AnalysisDecider.initial(),
            (c, s) -> AnalysisDecider.decide(c, s, printer),
            AnalysisDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A group dispute after these commands. */
  public static Spec<GroupState, GroupCommand, GroupEvent> givenGroup(GroupCommand... before) {
    return new Spec<GroupState, GroupCommand, GroupEvent>(
            GroupDecider.initial(),
            (c, s) -> GroupDecider.decide(c, s, Surroundings.of(c, KnownNeighbours.ALL)),
            GroupDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A station after these commands. */
  public static Spec<StationState, StationCommand, StationEvent> givenStation(
      StationCommand... before) {
    return new Spec<StationState, StationCommand, StationEvent>(
            StationDecider.initial(),
            (c, s) -> StationDecider.decide(c, s, KnownNeighbours.ALL),
            StationDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A unit of safe consumption after these commands. */
  public static Spec<SafeUnitState, SafeUnitCommand, SafeUnitEvent> givenSafeUnit(
      SafeUnitCommand... before) {
    return new Spec<SafeUnitState, SafeUnitCommand, SafeUnitEvent>(
            SafeUnitDecider.initial(),
            (c, s) -> SafeUnitDecider.decide(c, s, KnownNeighbours.ALL),
            SafeUnitDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A local scheme after these commands. */
  public static Spec<SchemeState, SchemeCommand, SchemeEvent> givenScheme(SchemeCommand... before) {
    return new Spec<SchemeState, SchemeCommand, SchemeEvent>(
            SchemeDecider.initial(),
            (c, s) -> SchemeDecider.decide(c, s, KnownNeighbours.ALL),
            SchemeDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A set of indicators after these commands. */
  public static Spec<IndicatorSetState, IndicatorSetCommand, IndicatorSetEvent> givenIndicatorSet(
      IndicatorSetCommand... before) {
    return new Spec<IndicatorSetState, IndicatorSetCommand, IndicatorSetEvent>(
            IndicatorSetDecider.initial(), IndicatorSetDecider::decide, IndicatorSetDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A scorecard after these commands. */
  public static Spec<ScorecardState, ScorecardCommand, ScorecardEvent> givenScorecard(
      ScorecardCommand... before) {
    return new Spec<ScorecardState, ScorecardCommand, ScorecardEvent>(
            ScorecardDecider.initial(),
            (c, s) -> ScorecardDecider.decide(c, s, KnownNeighbours.ALL),
            ScorecardDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** A formula after these commands. */
  public static Spec<ScoreFormulaState, ScoreFormulaCommand, ScoreFormulaEvent> givenScoreFormula(
      ScoreFormulaCommand... before) {
    return new Spec<ScoreFormulaState, ScoreFormulaCommand, ScoreFormulaEvent>(
            ScoreFormulaDecider.initial(), ScoreFormulaDecider::decide, ScoreFormulaDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** The lists of a period after these commands, with merchants that stand in these places. */
  public static Spec<MerchantListState, MerchantListCommand, MerchantListEvent> givenMerchantList(
      Rankings rankings, MerchantListCommand... before) {
    return new Spec<MerchantListState, MerchantListCommand, MerchantListEvent>(
            MerchantListDecider.initial(),
            (c, s) -> MerchantListDecider.decide(c, s, KnownNeighbours.ALL, rankings),
            MerchantListDecider::evolve)
        .after(Arrays.asList(before));
  }

  /** The oversight file of a case after these commands. */
  public static Spec<OversightState, OversightCommand, OversightEvent> givenOversight(
      OversightCommand... before) {
    return new Spec<OversightState, OversightCommand, OversightEvent>(
            OversightDecider.initial(),
            (c, s) ->
                OversightDecider.decide(
                    c, s, KnownNeighbours.ALL.filedCase(c.caseId()).orElse(null)),
            OversightDecider::evolve)
        .after(Arrays.asList(before));
  }

  private Spec<S, C, E> after(List<C> commands) {
    for (C command : commands) {
      Decision<? extends E> decision = decide.apply(command, state);
      assertThat(decision).as("given %s", command).isInstanceOf(Decision.Accepted.class);
      for (E event : ((Decision.Accepted<? extends E>) decision).events()) {
        state = evolve.apply(state, event);
      }
    }
    return this;
  }

  /** The state reached so far. */
  public S state() {
    return state;
  }

  /** Asks. */
  public Answer<E> when(C command) {
    List<E> events = new ArrayList<>();
    return switch (decide.apply(command, state)) {
      case Decision.Accepted<? extends E>(var accepted) -> {
        events.addAll(accepted);
        yield new Answer<>(events, null);
      }
      case Decision.Refused<? extends E>(var refusal) -> new Answer<>(events, refusal);
    };
  }

  /**
   * What was answered.
   *
   * @param events the events that follow; none when it was refused
   * @param refusal why not; null when it was carried out
   */
  public record Answer<E>(List<E> events, @Nullable Refusal refusal) {

    /** Exactly this event follows. */
    public void then(E expected) {
      assertThat(refusal).isNull();
      assertThat(events).containsExactly(expected);
    }

    /** One event of this class follows, for a closer look. */
    public <X extends E> X thenOne(Class<X> type) {
      assertThat(refusal).isNull();
      assertThat(events).hasSize(1);
      assertThat(events.getFirst()).isInstanceOf(type);
      return type.cast(events.getFirst());
    }

    /** It is carried out and nothing happens. */
    public void thenNothing() {
      assertThat(refusal).isNull();
      assertThat(events).isEmpty();
    }

    /**
     * It is refused.
     *
     * @param field path of the field at fault, its parts joined by dots; empty for none
     * @param allowed what would have been allowed
     */
    public void thenRefused(RefusalCode code, String field, @Nullable String allowed) {
      assertThat(refusal).as("refused, not %s", events).isNotNull();
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(String.join(".", refusal.path())).isEqualTo(field);
      assertThat(refusal.allowed()).isEqualTo(allowed);
      assertThat(refusal.message()).doesNotContain("{").doesNotContain("}");
    }

    /** It is refused because of where the matter stands. */
    public void thenNotIn(String state, String allowed) {
      thenRefused(InputRefusal.WRONG_STATE, "", allowed);
      assertThat(refusal.message())
          .isEqualTo("This is not possible while the state is " + state + ".");
    }

    /** Names of the events or the code of the refusal, as a table shows them. */
    public String summary() {
      return refusal == null
          ? String.join(", ", events.stream().map(e -> e.getClass().getSimpleName()).toList())
          : refusal.code().name();
    }
  }
}
