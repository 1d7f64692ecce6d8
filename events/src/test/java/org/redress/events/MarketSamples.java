package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScoredSubject;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationKind;
import org.redress.events.station.StationOpened;

/** Samples of the facts about stations, units of safe consumption, indicators and schemes. */
final class MarketSamples {

  private static final String ORGANISATION = "ORG-350102";
  private static final String STATION = "ST-2026-000001";
  private static final String UNIT = "SU-2026-000001";
  private static final String SCHEME = "SCH-2026-000001";
  private static final String SET = "IS-2026-000001";
  private static final String CARD = "SC-" + UNIT + "-" + SET + "-2026-04-01-2026-06-30";
  private static final Instant AT = Instant.parse("2026-04-20T02:00:00.125Z");
  private static final Instant LATER = Instant.parse("2026-07-06T02:00:00.125Z");
  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private static final List<IndicatorScore> SCORES =
      List.of(new IndicatorScore("G1.1", 8), new IndicatorScore("S1.1", 4));

  private MarketSamples() {}

  static List<DomainEvent> stations() {
    return List.of(
        new StationOpened(
            STATION,
            AT,
            StationKind.SUPERVISION,
            "样例消费维权监督站",
            "样例路 1 号",
            Samples.REGION,
            ORGANISATION,
            Samples.MERCHANT),
        new StationChanged(STATION, LATER, "样例消费维权监督站", "样例路 2 号", "样例:搬迁", Samples.REGION),
        new StationClosed(STATION, LATER, StationKind.SUPERVISION, "样例:撤并", Samples.REGION));
  }

  static List<DomainEvent> units() {
    return List.of(
        new UnitEnrolled(
            UNIT,
            AT,
            SafeUnitKind.SHOP,
            "样例店",
            "样例路 1 号",
            Samples.REGION,
            OrganisationLevel.PROVINCE,
            ORGANISATION,
            Samples.MERCHANT),
        new UnitAwarded(
            UNIT,
            LATER,
            "A1",
            OrganisationLevel.PROVINCE,
            "样例联席会议",
            LocalDate.of(2029, 7, 5),
            SafeUnitKind.SHOP,
            Samples.REGION,
            Samples.MERCHANT),
        new UnitAwardWithdrawn(
            UNIT, LATER, "A1", "样例:指标不达标", SafeUnitKind.SHOP, Samples.REGION, Samples.MERCHANT),
        new UnitRemoved(UNIT, LATER, "样例:停业", SafeUnitKind.SHOP, Samples.REGION));
  }

  static List<DomainEvent> schemes() {
    return List.of(
        new SchemeOpened(SCHEME, AT, "样例优购", "样例:七日无理由退货", Samples.REGION, ORGANISATION),
        new SchemeJoined(SCHEME, AT, Samples.MERCHANT, true, 2, Samples.REGION),
        new SchemeLeft(SCHEME, LATER, Samples.MERCHANT, "样例:自愿退出", 1, Samples.REGION),
        new SchemeClosed(SCHEME, LATER, "样例:期满", 1, Samples.REGION));
  }

  static List<DomainEvent> indicators() {
    return List.of(
        new IndicatorSetPublished(
            SET,
            AT,
            2,
            LocalDate.of(2026, 5, 1),
            "样例指标体系",
            Samples.REGION,
            ORGANISATION,
            List.of(
                new IndicatorClass(
                    "G1", "样例通用类", false, List.of(), List.of(new Indicator("G1.1", "样例一", 10))),
                new IndicatorClass(
                    "S1",
                    "样例专项类",
                    true,
                    List.of(SafeUnitKind.SHOP),
                    List.of(new Indicator("S1.1", "样例二", 5))))),
        new IndicatorsScored(
            CARD,
            LATER,
            ScoredSubject.UNIT,
            UNIT,
            Samples.MERCHANT,
            SET,
            2,
            FROM,
            TO,
            List.of("S1"),
            SCORES,
            12,
            15,
            ORGANISATION,
            Samples.REGION),
        new ScorecardCorrected(
            CARD, LATER, "样例:误录", List.of("S1"), SCORES, 12, 15, Samples.REGION));
  }
}
