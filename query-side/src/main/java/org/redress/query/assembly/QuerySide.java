package org.redress.query.assembly;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.redress.events.calendar.Calendars;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.analysis.AnalysisFiling;
import org.redress.query.analysis.AnalysisProjection;
import org.redress.query.analysis.AnalysisQueries;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.casefile.CaseFileFold;
import org.redress.query.casefile.CaseFileProjection;
import org.redress.query.casefile.CaseFiles;
import org.redress.query.casefile.CaseQueries;
import org.redress.query.casefile.DuplicateQueries;
import org.redress.query.clock.ClockList;
import org.redress.query.clock.ClockProjection;
import org.redress.query.clock.ClockQueries;
import org.redress.query.consultation.ConsultationProjection;
import org.redress.query.consultation.ConsultationQueries;
import org.redress.query.consultation.Consultations;
import org.redress.query.enforcement.EnforcementCases;
import org.redress.query.enforcement.EnforcementFold;
import org.redress.query.enforcement.EnforcementProjection;
import org.redress.query.enforcement.EnforcementQueries;
import org.redress.query.fact.FactProjection;
import org.redress.query.fact.FactQueries;
import org.redress.query.figure.FigureProjection;
import org.redress.query.figure.FigureQueries;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Source;
import org.redress.query.form.FormFiling;
import org.redress.query.form.FormQueries;
import org.redress.query.group.GroupProjection;
import org.redress.query.group.GroupQueries;
import org.redress.query.handling.HandlingQueries;
import org.redress.query.handling.HandlingReview;
import org.redress.query.history.Histories;
import org.redress.query.history.HistoryEntry;
import org.redress.query.history.ReporterWall;
import org.redress.query.history.Trail;
import org.redress.query.indicator.IndicatorQueries;
import org.redress.query.indicator.IndicatorSetProjection;
import org.redress.query.indicator.ScorecardProjection;
import org.redress.query.ledger.Ledger;
import org.redress.query.ledger.LedgerProjection;
import org.redress.query.ledger.LedgerQueries;
import org.redress.query.letter.LetterProjection;
import org.redress.query.letter.LetterQueries;
import org.redress.query.letter.Letters;
import org.redress.query.merchant.MerchantProjection;
import org.redress.query.merchant.MerchantQueries;
import org.redress.query.merchant.Merchants;
import org.redress.query.odr.OdrEnterpriseProjection;
import org.redress.query.odr.OdrQueries;
import org.redress.query.organisation.OrganisationList;
import org.redress.query.organisation.OrganisationProjection;
import org.redress.query.organisation.OrganisationQueries;
import org.redress.query.outreach.OutreachProjection;
import org.redress.query.outreach.OutreachQueries;
import org.redress.query.oversight.OversightFold;
import org.redress.query.oversight.OversightProjection;
import org.redress.query.oversight.OversightQueries;
import org.redress.query.oversight.ReviewQueueProjection;
import org.redress.query.oversight.ReviewQueueQueries;
import org.redress.query.partner.MechanismProjection;
import org.redress.query.partner.MechanismQueries;
import org.redress.query.pledge.PledgeProjection;
import org.redress.query.pledge.PledgeQueries;
import org.redress.query.pledge.Pledges;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Projections;
import org.redress.query.publicity.PublicItems;
import org.redress.query.publicity.PublicRecords;
import org.redress.query.publicity.PublicityProjection;
import org.redress.query.publicity.PublicityQueries;
import org.redress.query.ranking.LogRanking;
import org.redress.query.ranking.MerchantListProjection;
import org.redress.query.ranking.RankingQueries;
import org.redress.query.ranking.ScoreFormulaProjection;
import org.redress.query.report.ReportFold;
import org.redress.query.report.ReportProjection;
import org.redress.query.report.ReportQueries;
import org.redress.query.report.Reports;
import org.redress.query.safeunit.SafeUnitProjection;
import org.redress.query.safeunit.SafeUnitQueries;
import org.redress.query.satisfaction.SatisfactionQueries;
import org.redress.query.scheme.SchemeProjection;
import org.redress.query.scheme.SchemeQueries;
import org.redress.query.signal.SignalProjection;
import org.redress.query.signal.Signals;
import org.redress.query.station.StationProjection;
import org.redress.query.station.StationQueries;
import org.redress.query.store.ReadStore;
import org.redress.query.warning.WarningProjection;
import org.redress.query.warning.WarningQueries;

/**
 * The read side in one piece. Nothing runs before {@code projections().start()}. Closing stops the
 * projections; the log and the store belong to the caller, who closes them afterwards.
 */
public final class QuerySide implements AutoCloseable {

  private final Projections projections;
  private final CaseQueries caseQueries;
  private final LedgerQueries ledgerQueries;
  private final Function<AskingPerson, SatisfactionQueries> satisfactionQueries;
  private final MerchantQueries merchantQueries;
  private final PledgeQueries pledgeQueries;
  private final ClockQueries clockQueries;
  private final FormQueries formQueries;
  private final ReportQueries reportQueries;
  private final EnforcementQueries enforcementQueries;
  private final LetterQueries letterQueries;
  private final ConsultationQueries consultationQueries;
  private final OdrQueries odrQueries;
  private final OrganisationQueries organisationQueries;
  private final GroupQueries groupQueries;
  private final SchemeQueries schemeQueries;
  private final SafeUnitQueries safeUnitQueries;
  private final StationQueries stationQueries;
  private final WarningQueries warningQueries;
  private final OutreachQueries outreachQueries;
  private final MechanismQueries mechanismQueries;
  private final FactQueries factQueries;
  private final Signals signals;
  private final Freshness freshness;
  private final AnalysisQueries analysisQueries;
  private final DuplicateQueries duplicateQueries;
  private final PublicityQueries publicityQueries;
  private final Function<AskingPerson, FigureQueries> figureQueries;
  private final Function<AskingPerson, IndicatorQueries> indicatorQueries;
  private final Function<AskingPerson, RankingQueries> rankingQueries;
  private final HandlingQueries handlingQueries;
  private final ReviewQueueQueries reviewQueueQueries;
  private final OversightQueries oversightQueries;

  private QuerySide(Builder builder) {
    MongoDatabase database = builder.store.database();
    EventReader reader = new EventReader(builder.log, builder.codec);
    List<Source<?>> counted = FigureSources.all(builder.calendars);
    projections =
        new Projections(
            all(reader, counted), builder.log, reader, database, builder.clock, builder.meters);
    freshness = new Freshness(projections);
    Cursors cursors = new Cursors(builder.cursorSecret);
    Pledges pledges = new Pledges(database, reader);
    caseQueries =
        new CaseQueries(
            new CaseFiles(database),
            new Histories<>(
                new Trail<>(reader, CaseFileFold::apply), HistoryEntry::of, cursors, builder.clock),
            cursors,
            freshness);
    ledgerQueries = new LedgerQueries(new Ledger(database), cursors, freshness, builder.asking);
    merchantQueries = new MerchantQueries(new Merchants(database, reader), pledges, freshness);
    pledgeQueries = new PledgeQueries(pledges, freshness);
    clockQueries = new ClockQueries(new ClockList(database), cursors, freshness, builder.clock);
    formQueries = new FormQueries(new FormFiling(reader));
    consultationQueries = new ConsultationQueries(new Consultations(database, reader), freshness);
    letterQueries = new LetterQueries(new Letters(database, reader), freshness);
    enforcementQueries =
        new EnforcementQueries(
            new EnforcementCases(database),
            new Histories<>(
                new Trail<>(reader, EnforcementFold::apply),
                ReporterWall::entry,
                cursors,
                builder.clock),
            freshness);
    reportQueries =
        new ReportQueries(
            new Reports(database),
            new Histories<>(
                new Trail<>(reader, ReportFold::apply),
                ReporterWall::entry,
                cursors,
                builder.clock),
            cursors,
            freshness);
    odrQueries = new OdrQueries(database, reader, freshness);
    groupQueries = new GroupQueries(database, reader, freshness);
    schemeQueries = new SchemeQueries(database, reader, freshness);
    safeUnitQueries = new SafeUnitQueries(database, reader, freshness);
    stationQueries = new StationQueries(database, reader, freshness);
    warningQueries = new WarningQueries(database, reader, cursors, freshness);
    outreachQueries = new OutreachQueries(database, reader, cursors, freshness);
    mechanismQueries = new MechanismQueries(database, reader, freshness);
    factQueries = new FactQueries(database, reader, cursors, freshness);
    signals = new Signals(database, reader, cursors);
    analysisQueries =
        new AnalysisQueries(
            database,
            reader,
            new AnalysisFiling(builder.log, builder.codec, builder.calendars),
            cursors,
            freshness);
    duplicateQueries = new DuplicateQueries(new CaseFiles(database), freshness);
    publicityQueries =
        new PublicityQueries(
            new PublicRecords(database),
            new PublicItems(database, builder.clock),
            pledges,
            cursors);
    handlingQueries =
        new HandlingQueries(
            new HandlingReview(reader, builder.calendars), builder.asking, builder.clock);
    reviewQueueQueries = OversightQueries.queue(database, cursors, freshness, builder.asking);
    oversightQueries =
        new OversightQueries(
            database,
            new Histories<>(
                new Trail<>(reader, OversightFold::apply),
                HistoryEntry::of,
                cursors,
                builder.clock),
            cursors,
            freshness,
            builder.asking);
    organisationQueries =
        new OrganisationQueries(new OrganisationList(database, reader), freshness);
    Figures figures = new Figures(database, counted);
    satisfactionQueries = asking -> new SatisfactionQueries(figures, freshness, asking);
    indicatorQueries = asking -> new IndicatorQueries(database, reader, freshness, asking);
    LogRanking rankings = new LogRanking(builder.log, reader);
    rankingQueries = asking -> new RankingQueries(database, rankings, reader, freshness, asking);
    figureQueries = asking -> new FigureQueries(figures, cursors, freshness, asking);
  }

  /** Every projection there is. */
  static List<Projection> all(EventReader reader, List<Source<?>> counted) {
    return List.of(
        CaseFileProjection.create(),
        LedgerProjection.create(reader),
        MerchantProjection.create(reader),
        PledgeProjection.create(),
        ClockProjection.create(),
        ConsultationProjection.create(),
        LetterProjection.create(),
        EnforcementProjection.create(),
        ReportProjection.create(),
        OdrEnterpriseProjection.create(),
        OrganisationProjection.create(),
        StationProjection.create(),
        SafeUnitProjection.create(),
        SchemeProjection.create(),
        IndicatorSetProjection.create(),
        ScorecardProjection.create(),
        ScoreFormulaProjection.create(),
        MerchantListProjection.create(),
        WarningProjection.create(),
        OutreachProjection.create(),
        MechanismProjection.create(),
        FactProjection.create(),
        SignalProjection.create(),
        AnalysisProjection.create(),
        GroupProjection.create(),
        PublicityProjection.create(reader),
        FigureProjection.create(counted),
        ReviewQueueProjection.create(reader),
        OversightProjection.create());
  }

  /** A read side for this log, with its read models in this store. */
  public static Builder on(CommitLog log, EventCodec codec, ReadStore store) {
    return new Builder(log, codec, store);
  }

  /** The projections: start, stop, wait for, rebuild, and how they are doing. */
  public Projections projections() {
    return projections;
  }

  /** The queries about cases. */
  public CaseQueries caseQueries() {
    return caseQueries;
  }

  /** The query about recovered loss. */
  public LedgerQueries ledgerQueries() {
    return ledgerQueries;
  }

  /** The query about satisfaction, which shows less to those outside the authorities. */
  public SatisfactionQueries satisfactionQueries(AskingPerson asking) {
    return satisfactionQueries.apply(asking);
  }

  /** The queries about merchants. */
  public MerchantQueries merchantQueries() {
    return merchantQueries;
  }

  /** The query about pledges. */
  public PledgeQueries pledgeQueries() {
    return pledgeQueries;
  }

  /** The query about statutory clocks. */
  public ClockQueries clockQueries() {
    return clockQueries;
  }

  /** What is made of forms when it is asked for. */
  public FormQueries formQueries() {
    return formQueries;
  }

  /** The queries about reports. */
  public ReportQueries reportQueries() {
    return reportQueries;
  }

  /** The queries about enforcement cases. */
  public EnforcementQueries enforcementQueries() {
    return enforcementQueries;
  }

  /** The queries about letters. */
  public LetterQueries letterQueries() {
    return letterQueries;
  }

  /** The queries about consultations. */
  public ConsultationQueries consultationQueries() {
    return consultationQueries;
  }

  /** The query about enterprises that settle online. */
  public OdrQueries odrQueries() {
    return odrQueries;
  }

  /** The queries about group disputes. */
  public GroupQueries groupQueries() {
    return groupQueries;
  }

  /** The queries about stations for consumer rights. */
  public StationQueries stationQueries() {
    return stationQueries;
  }

  /** The queries about units of safe consumption. */
  public SafeUnitQueries safeUnitQueries() {
    return safeUnitQueries;
  }

  /** The queries about local schemes. */
  public SchemeQueries schemeQueries() {
    return schemeQueries;
  }

  /**
   * The queries about indicators and scorecards.
   *
   * @param asking tells who asks
   */
  public IndicatorQueries indicatorQueries(AskingPerson asking) {
    return indicatorQueries.apply(asking);
  }

  /**
   * The queries about formulas, lists of merchants and scores.
   *
   * @param asking tells who asks
   */
  public RankingQueries rankingQueries(AskingPerson asking) {
    return rankingQueries.apply(asking);
  }

  /** The queries about consumption warnings. */
  public WarningQueries warningQueries() {
    return warningQueries;
  }

  /** The query about activities for consumers. */
  public OutreachQueries outreachQueries() {
    return outreachQueries;
  }

  /** The query about mechanisms of cooperation. */
  public MechanismQueries mechanismQueries() {
    return mechanismQueries;
  }

  /** The query about facts that others counted. */
  public FactQueries factQueries() {
    return factQueries;
  }

  /** Signals of early warning, which not everybody may ask for. */
  public Signals signals() {
    return signals;
  }

  /** Waits until the read models show a commit. */
  public Freshness freshness() {
    return freshness;
  }

  /** The queries about analysis reports. */
  public AnalysisQueries analysisQueries() {
    return analysisQueries;
  }

  /** The query about cases that may be about one dispute. */
  public DuplicateQueries duplicateQueries() {
    return duplicateQueries;
  }

  /** The queries that anybody may ask. */
  public PublicityQueries publicityQueries() {
    return publicityQueries;
  }

  /** The queries about organisations. */
  public OrganisationQueries organisationQueries() {
    return organisationQueries;
  }

  /** The queries about figures, which show less to those outside the authorities. */
  public FigureQueries figureQueries(AskingPerson asking) {
    return figureQueries.apply(asking);
  }

  /** How the duties of a file were done. */
  public HandlingQueries handlingQueries() {
    return handlingQueries;
  }

  /** The queries about cases that should be looked into. */
  public ReviewQueueQueries reviewQueueQueries() {
    return reviewQueueQueries;
  }

  /** The queries about reviews of handling. */
  public OversightQueries oversightQueries() {
    return oversightQueries;
  }

  @Override
  public void close() {
    projections.close();
  }

  /** What a read side is made of. */
  public static final class Builder {

    private static final int SECRET_BYTES = 32;

    private final CommitLog log;
    private final EventCodec codec;
    private final ReadStore store;
    private MeterRegistry meters = new SimpleMeterRegistry();
    private InstantSource clock = Clock.systemUTC();
    private byte[] cursorSecret = new byte[SECRET_BYTES];
    private Calendars calendars = new Calendars(List.of(), List.of());
    private AskingPerson asking = context -> new AskingPerson.Asker("nobody", "NONE", "none");

    private Builder(CommitLog log, EventCodec codec, ReadStore store) {
      this.log = log;
      this.codec = codec;
      this.store = store;
      new SecureRandom().nextBytes(cursorSecret);
    }

    /** Where meters are registered; nowhere when left out. */
    public Builder meters(MeterRegistry registry) {
      meters = registry;
      return this;
    }

    /** Says what the present is; the system's clock when left out. */
    public Builder clock(InstantSource source) {
      clock = source;
      return this;
    }

    /**
     * What cursors are signed with; when left out, cursors are refused after a restart.
     *
     * @param secret at least 16 bytes that nobody can guess; may serve other purposes too
     */
    public Builder cursorSecret(byte[] secret) {
      cursorSecret = secret.clone();
      return this;
    }

    /** What working days are counted by; when left out, no year has a calendar. */
    public Builder calendars(Calendars known) {
      calendars = known;
      return this;
    }

    /**
     * Says who asks; when left out, somebody without a role does, who gets the answers that are for
     * everybody.
     */
    public Builder asking(AskingPerson person) {
      asking = person;
      return this;
    }

    /** The read side. */
    public QuerySide build() {
      return new QuerySide(this);
    }
  }
}
