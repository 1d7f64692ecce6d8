package org.redress.query.assembly;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.redress.events.calendar.Calendars;
import org.redress.events.codes.CodeLists;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.analysis.AnalysisProjection;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.casefile.CaseFileProjection;
import org.redress.query.clock.ClockProjection;
import org.redress.query.consultation.ConsultationProjection;
import org.redress.query.enforcement.EnforcementProjection;
import org.redress.query.fact.FactProjection;
import org.redress.query.figure.FigureProjection;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Source;
import org.redress.query.group.GroupProjection;
import org.redress.query.indicator.IndicatorSetProjection;
import org.redress.query.indicator.ScorecardProjection;
import org.redress.query.ledger.LedgerProjection;
import org.redress.query.letter.LetterProjection;
import org.redress.query.merchant.MerchantProjection;
import org.redress.query.odr.OdrEnterpriseProjection;
import org.redress.query.organisation.OrganisationProjection;
import org.redress.query.outreach.OutreachProjection;
import org.redress.query.oversight.OversightProjection;
import org.redress.query.oversight.ReviewQueueProjection;
import org.redress.query.partner.MechanismProjection;
import org.redress.query.pledge.PledgeProjection;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Projections;
import org.redress.query.publicity.PublicityProjection;
import org.redress.query.ranking.MerchantListProjection;
import org.redress.query.ranking.ScoreFormulaProjection;
import org.redress.query.report.ReportProjection;
import org.redress.query.safeunit.SafeUnitProjection;
import org.redress.query.scheme.SchemeProjection;
import org.redress.query.signal.SignalProjection;
import org.redress.query.station.StationProjection;
import org.redress.query.store.ReadStore;
import org.redress.query.warning.WarningProjection;

/**
 * The read side in one piece: what follows the log, and what the queries of {@link QueryBeans} are
 * made of. Nothing runs before {@code projections().start()}. Closing stops the projections; the
 * log and the store belong to the caller, who closes them afterwards.
 */
public final class QuerySide implements AutoCloseable {

  private final Projections projections;
  private final ReadParts parts;

  private QuerySide(Builder builder) {
    EventReader reader = new EventReader(builder.log, builder.codec);
    List<Source<?>> counted = FigureSources.all(builder.calendars);
    projections =
        new Projections(
            all(reader, counted),
            builder.log,
            reader,
            builder.store.database(),
            builder.clock,
            builder.meters);
    parts =
        new ReadParts(
            builder.log,
            builder.codec,
            reader,
            builder.store.database(),
            counted,
            builder.calendars,
            builder.codeLists,
            builder.clock,
            new Cursors(builder.cursorSecret),
            new Freshness(projections),
            builder.asking);
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

  /** What queries are made of. */
  ReadParts parts() {
    return parts;
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
    private CodeLists codeLists = new CodeLists(List.of());
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

    /** What classes are known and since when; when left out, those that records name. */
    public Builder codeLists(CodeLists known) {
      codeLists = known;
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
