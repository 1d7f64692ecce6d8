package org.redress.command.desk;

import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.redress.command.CaseCommand;
import org.redress.command.Command;
import org.redress.command.FileCommand;
import org.redress.command.Rankings;
import org.redress.command.analysis.AnalysisAggregate;
import org.redress.command.analysis.AnalysisCommand;
import org.redress.command.analysis.AnalysisPrinter;
import org.redress.command.casefile.CaseAggregate;
import org.redress.command.clock.ClockCommand;
import org.redress.command.consultation.ConsultationAggregate;
import org.redress.command.consultation.ConsultationCommand;
import org.redress.command.enforcement.EnforcementAggregate;
import org.redress.command.enforcement.EnforcementCommand;
import org.redress.command.fact.FactAggregate;
import org.redress.command.fact.FactCommand;
import org.redress.command.form.FormCommand;
import org.redress.command.group.GroupAggregate;
import org.redress.command.group.GroupCommand;
import org.redress.command.indicator.IndicatorSetAggregate;
import org.redress.command.indicator.IndicatorSetCommand;
import org.redress.command.indicator.ScorecardAggregate;
import org.redress.command.indicator.ScorecardCommand;
import org.redress.command.law.Rulebook;
import org.redress.command.letter.LetterAggregate;
import org.redress.command.letter.LetterCommand;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.merchant.MerchantCommand;
import org.redress.command.odr.OdrEnterpriseAggregate;
import org.redress.command.odr.OdrEnterpriseCommand;
import org.redress.command.organisation.OrganisationAggregate;
import org.redress.command.organisation.OrganisationCommand;
import org.redress.command.outreach.OutreachAggregate;
import org.redress.command.outreach.OutreachCommand;
import org.redress.command.oversight.OversightAggregate;
import org.redress.command.oversight.OversightCommand;
import org.redress.command.partner.MechanismAggregate;
import org.redress.command.partner.MechanismCommand;
import org.redress.command.pledge.PledgeAggregate;
import org.redress.command.pledge.PledgeCommand;
import org.redress.command.ranking.MerchantListAggregate;
import org.redress.command.ranking.MerchantListCommand;
import org.redress.command.ranking.ScoreFormulaAggregate;
import org.redress.command.ranking.ScoreFormulaCommand;
import org.redress.command.report.ReportAggregate;
import org.redress.command.report.ReportCommand;
import org.redress.command.safeunit.SafeUnitAggregate;
import org.redress.command.safeunit.SafeUnitCommand;
import org.redress.command.scheme.SchemeAggregate;
import org.redress.command.scheme.SchemeCommand;
import org.redress.command.signal.SignalAggregate;
import org.redress.command.signal.SignalCommand;
import org.redress.command.signal.SignalSettingsAggregate;
import org.redress.command.signal.SignalSettingsCommand;
import org.redress.command.station.StationAggregate;
import org.redress.command.station.StationCommand;
import org.redress.command.warning.WarningAggregate;
import org.redress.command.warning.WarningCommand;

/** Finds the aggregate that a command is about. All of them take their locks from one factory. */
final class Aggregates {

  private final EventStore store;
  private final SnapshotTriggerDefinition snapshots;
  private final Rulebook rulebook;
  private final Rankings rankings;
  private final AnalysisPrinter analysisPrinter;
  private final LockFactory locks = PessimisticLockFactory.usingDefaults();
  private final Repository<CaseAggregate> cases;
  private final Repository<MerchantAggregate> merchants;
  private final Repository<PledgeAggregate> pledges;
  private final Repository<ReportAggregate> reports;
  private final Repository<EnforcementAggregate> enforcements;
  private final Repository<LetterAggregate> letters;
  private final Repository<ConsultationAggregate> consultations;
  private final Repository<OdrEnterpriseAggregate> odrEnterprises;
  private final Repository<OrganisationAggregate> organisations;
  private final Repository<WarningAggregate> warnings;
  private final Repository<OutreachAggregate> activities;
  private final Repository<MechanismAggregate> mechanisms;
  private final Repository<FactAggregate> facts;
  private final Repository<SignalAggregate> signals;
  private final Repository<SignalSettingsAggregate> signalSettings;
  private final Repository<AnalysisAggregate> analyses;
  private final Repository<GroupAggregate> groups;
  private final Repository<MerchantListAggregate> merchantLists;
  private final Repository<ScoreFormulaAggregate> scoreFormulas;
  private final Repository<ScorecardAggregate> scorecards;
  private final Repository<IndicatorSetAggregate> indicatorSets;
  private final Repository<SchemeAggregate> schemes;
  private final Repository<SafeUnitAggregate> safeUnits;
  private final Repository<StationAggregate> stations;
  private final Repository<OversightAggregate> oversights;

  Aggregates(
      EventStore store,
      SnapshotTriggerDefinition snapshots,
      Rulebook rulebook,
      Rankings rankings,
      AnalysisPrinter analysisPrinter) {
    this.store = store;
    this.analysisPrinter = analysisPrinter;
    this.rulebook = rulebook;
    this.rankings = rankings;
    this.snapshots = snapshots;
    this.cases = repository(CaseAggregate.class);
    this.merchants = repository(MerchantAggregate.class);
    this.pledges = repository(PledgeAggregate.class);
    this.reports = repository(ReportAggregate.class);
    this.enforcements = repository(EnforcementAggregate.class);
    this.letters = repository(LetterAggregate.class);
    this.consultations = repository(ConsultationAggregate.class);
    this.odrEnterprises = repository(OdrEnterpriseAggregate.class);
    this.organisations = repository(OrganisationAggregate.class);
    this.warnings = repository(WarningAggregate.class);
    this.activities = repository(OutreachAggregate.class);
    this.mechanisms = repository(MechanismAggregate.class);
    this.facts = repository(FactAggregate.class);
    this.signals = repository(SignalAggregate.class);
    this.signalSettings = repository(SignalSettingsAggregate.class);
    this.analyses = repository(AnalysisAggregate.class);
    this.groups = repository(GroupAggregate.class);
    this.merchantLists = repository(MerchantListAggregate.class);
    this.scoreFormulas = repository(ScoreFormulaAggregate.class);
    this.scorecards = repository(ScorecardAggregate.class);
    this.indicatorSets = repository(IndicatorSetAggregate.class);
    this.schemes = repository(SchemeAggregate.class);
    this.safeUnits = repository(SafeUnitAggregate.class);
    this.stations = repository(StationAggregate.class);
    this.oversights = repository(OversightAggregate.class);
  }

  /** The locked aggregate of the command's stream, as its events left it or new. */
  Aggregate<?> load(Command command) {
    String id = command.streamId();
    return switch (command) {
      case CaseCommand _ -> load(cases, id, () -> new CaseAggregate(id));
      case MerchantCommand _ -> load(merchants, id, () -> new MerchantAggregate(id));
      case PledgeCommand _ -> load(pledges, id, () -> new PledgeAggregate(id));
      case FileCommand file ->
          switch (file.file()) {
            case CASE -> load(cases, id, () -> new CaseAggregate(id));
            case REPORT -> load(reports, id, () -> new ReportAggregate(id));
            case ENFORCEMENT -> load(enforcements, id, () -> new EnforcementAggregate(id));
          };
      case ReportCommand _ -> load(reports, id, () -> new ReportAggregate(id));
      case EnforcementCommand _ -> load(enforcements, id, () -> new EnforcementAggregate(id));
      case LetterCommand _ -> load(letters, id, () -> new LetterAggregate(id));
      case ConsultationCommand _ -> load(consultations, id, () -> new ConsultationAggregate(id));
      case OdrEnterpriseCommand _ -> load(odrEnterprises, id, () -> new OdrEnterpriseAggregate(id));
      case OrganisationCommand _ -> load(organisations, id, () -> new OrganisationAggregate(id));
      case WarningCommand _ -> load(warnings, id, () -> new WarningAggregate(id));
      case OutreachCommand _ -> load(activities, id, () -> new OutreachAggregate(id));
      case MechanismCommand _ -> load(mechanisms, id, () -> new MechanismAggregate(id));
      case FactCommand _ -> load(facts, id, () -> new FactAggregate(id));
      case SignalCommand _ -> load(signals, id, () -> new SignalAggregate(id));
      case SignalSettingsCommand _ ->
          load(signalSettings, id, () -> new SignalSettingsAggregate(id));
      case AnalysisCommand _ -> load(analyses, id, () -> new AnalysisAggregate(id));
      case GroupCommand _ -> load(groups, id, () -> new GroupAggregate(id));
      case MerchantListCommand _ -> load(merchantLists, id, () -> new MerchantListAggregate(id));
      case ScoreFormulaCommand _ -> load(scoreFormulas, id, () -> new ScoreFormulaAggregate(id));
      case ScorecardCommand _ -> load(scorecards, id, () -> new ScorecardAggregate(id));
      case IndicatorSetCommand _ -> load(indicatorSets, id, () -> new IndicatorSetAggregate(id));
      case SchemeCommand _ -> load(schemes, id, () -> new SchemeAggregate(id));
      case SafeUnitCommand _ -> load(safeUnits, id, () -> new SafeUnitAggregate(id));
      case StationCommand _ -> load(stations, id, () -> new StationAggregate(id));
      case OversightCommand _ -> load(oversights, id, () -> new OversightAggregate(id));
      default -> throw unknown(command);
    };
  }

  /** What command handlers may ask for beside the command. */
  static ParameterResolverFactory parameters(
      EventStore store, Rulebook rulebook, Rankings rankings, AnalysisPrinter analysisPrinter) {
    return MultiParameterResolverFactory.ordered(
        ClasspathParameterResolverFactory.forClass(Aggregates.class),
        new SimpleResourceParameterResolverFactory(
            List.of(
                new ReportStreams(store),
                new NeighbourStreams(store, rulebook),
                new StreamPrinter(store),
                rulebook,
                rankings,
                analysisPrinter)));
  }

  /** The command in the form in which an aggregate handles it: by the name of its family. */
  static CommandMessage<Command> message(Command command) {
    // With an id and metadata of its own it is not given those of the order once more.
    return new GenericCommandMessage<>(
        new GenericMessage<>(
            IdentifierFactory.getInstance().generateIdentifier(),
            command,
            MetaData.emptyInstance()),
        family(command).getName());
  }

  /** The type of the command's stream in the log. */
  static String streamType(Command command) {
    return switch (command) {
      case CaseCommand _ -> CaseAggregate.TYPE;
      case MerchantCommand _ -> MerchantAggregate.TYPE;
      case PledgeCommand _ -> PledgeAggregate.TYPE;
      case FileCommand file ->
          switch (file.file()) {
            case CASE -> CaseAggregate.TYPE;
            case REPORT -> ReportAggregate.TYPE;
            case ENFORCEMENT -> EnforcementAggregate.TYPE;
          };
      case ReportCommand _ -> ReportAggregate.TYPE;
      case EnforcementCommand _ -> EnforcementAggregate.TYPE;
      case LetterCommand _ -> LetterAggregate.TYPE;
      case ConsultationCommand _ -> ConsultationAggregate.TYPE;
      case OdrEnterpriseCommand _ -> OdrEnterpriseAggregate.TYPE;
      case OrganisationCommand _ -> OrganisationAggregate.TYPE;
      case WarningCommand _ -> WarningAggregate.TYPE;
      case OutreachCommand _ -> OutreachAggregate.TYPE;
      case MechanismCommand _ -> MechanismAggregate.TYPE;
      case FactCommand _ -> FactAggregate.TYPE;
      case SignalCommand _ -> SignalAggregate.TYPE;
      case SignalSettingsCommand _ -> SignalSettingsAggregate.TYPE;
      case AnalysisCommand _ -> AnalysisAggregate.TYPE;
      case GroupCommand _ -> GroupAggregate.TYPE;
      case MerchantListCommand _ -> MerchantListAggregate.TYPE;
      case ScoreFormulaCommand _ -> ScoreFormulaAggregate.TYPE;
      case ScorecardCommand _ -> ScorecardAggregate.TYPE;
      case IndicatorSetCommand _ -> IndicatorSetAggregate.TYPE;
      case SchemeCommand _ -> SchemeAggregate.TYPE;
      case SafeUnitCommand _ -> SafeUnitAggregate.TYPE;
      case StationCommand _ -> StationAggregate.TYPE;
      case OversightCommand _ -> OversightAggregate.TYPE;
      default -> throw unknown(command);
    };
  }

  private static Class<? extends Command> family(Command command) {
    return switch (command) {
      case CaseCommand _ -> CaseCommand.class;
      case MerchantCommand _ -> MerchantCommand.class;
      case PledgeCommand _ -> PledgeCommand.class;
      case ClockCommand _ -> ClockCommand.class;
      case FormCommand _ -> FormCommand.class;
      case ReportCommand _ -> ReportCommand.class;
      case EnforcementCommand _ -> EnforcementCommand.class;
      case LetterCommand _ -> LetterCommand.class;
      case ConsultationCommand _ -> ConsultationCommand.class;
      case OdrEnterpriseCommand _ -> OdrEnterpriseCommand.class;
      case OrganisationCommand _ -> OrganisationCommand.class;
      case WarningCommand _ -> WarningCommand.class;
      case OutreachCommand _ -> OutreachCommand.class;
      case MechanismCommand _ -> MechanismCommand.class;
      case FactCommand _ -> FactCommand.class;
      case SignalCommand _ -> SignalCommand.class;
      case SignalSettingsCommand _ -> SignalSettingsCommand.class;
      case AnalysisCommand _ -> AnalysisCommand.class;
      case GroupCommand _ -> GroupCommand.class;
      case MerchantListCommand _ -> MerchantListCommand.class;
      case ScoreFormulaCommand _ -> ScoreFormulaCommand.class;
      case ScorecardCommand _ -> ScorecardCommand.class;
      case IndicatorSetCommand _ -> IndicatorSetCommand.class;
      case SchemeCommand _ -> SchemeCommand.class;
      case SafeUnitCommand _ -> SafeUnitCommand.class;
      case StationCommand _ -> StationCommand.class;
      case OversightCommand _ -> OversightCommand.class;
      default -> throw unknown(command);
    };
  }

  /**
   * A stream without events is not searched for by loading it, which would end in an exception each
   * time. If somebody else creates it meanwhile, the append is refused and the order starts again.
   */
  private <T> Aggregate<T> load(Repository<T> repository, String id, Callable<T> factory) {
    try {
      return store.lastSequenceNumberFor(id).isEmpty()
          ? repository.newInstance(factory)
          : repository.loadOrCreate(id, factory);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Stream " + id + " could not be loaded", e);
    }
  }

  private <T> Repository<T> repository(Class<T> type) {
    return EventSourcingRepository.builder(type)
        .eventStore(store)
        .lockFactory(locks)
        .snapshotTriggerDefinition(snapshots)
        .parameterResolverFactory(parameters(store, rulebook, rankings, analysisPrinter))
        .filterByAggregateType()
        .build();
  }

  private static IllegalArgumentException unknown(Command command) {
    return new IllegalArgumentException("No aggregate handles " + command.getClass().getName());
  }
}
