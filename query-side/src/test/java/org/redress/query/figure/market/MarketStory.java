package org.redress.query.figure.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScoredSubject;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationKind;
import org.redress.events.station.StationOpened;

/** Events of the registers of one county, as many as a published figure asks for. */
public final class MarketStory {

  /** The county. */
  public static final String COUNTY = "320585";

  private MarketStory() {}

  /** 10:00 in Shanghai on the day. */
  static Instant on(String day) {
    return Instant.parse(day + "T02:00:00Z");
  }

  static StationOpened station(String id, StationKind kind, String day) {
    return new StationOpened(id, on(day), kind, "样例站", "样例路 1 号", COUNTY, "ORG-320585", null);
  }

  static StationClosed stationClosed(String id, String day) {
    return new StationClosed(id, on(day), StationKind.SUPERVISION, "样例", COUNTY);
  }

  static UnitEnrolled unit(String id, SafeUnitKind kind, String day) {
    return new UnitEnrolled(
        id, on(day), kind, "样例", "样例路 1 号", COUNTY, OrganisationLevel.PROVINCE, "ORG-320585", null);
  }

  static UnitAwarded award(String id, String day, LocalDate validTo) {
    return new UnitAwarded(
        id,
        on(day),
        "A1",
        OrganisationLevel.PROVINCE,
        "样例",
        validTo,
        SafeUnitKind.SHOP,
        COUNTY,
        null);
  }

  static UnitAwardWithdrawn withdrawn(String id, String day) {
    return new UnitAwardWithdrawn(id, on(day), "A1", "样例", SafeUnitKind.SHOP, COUNTY, null);
  }

  static UnitRemoved removed(String id, String day) {
    return new UnitRemoved(id, on(day), "样例", SafeUnitKind.SHOP, COUNTY);
  }

  static PledgeMade pledge(String id, String merchant, String day) {
    return new PledgeMade(
        id, on(day), merchant, PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, COUNTY);
  }

  static PledgeSuspended suspended(String id, String merchant, String day) {
    return new PledgeSuspended(id, on(day), merchant, "样例", COUNTY);
  }

  static PledgeResumed resumed(String id, String merchant, String day) {
    return new PledgeResumed(id, on(day), merchant, COUNTY);
  }

  static PledgeEnded ended(String id, String merchant, String day) {
    return new PledgeEnded(id, on(day), merchant, "样例", COUNTY);
  }

  static NoReasonReturnCarriedOut returned(String id, String merchant, String day, long minor) {
    LocalDate received = LocalDate.parse(day);
    return new NoReasonReturnCarriedOut(
        id, on(day), merchant, "T1", received, received, "样例", minor, "CNY", 1, COUNTY);
  }

  static NoReasonReturnRefused refused(String id, String merchant, String day) {
    LocalDate received = LocalDate.parse(day);
    return new NoReasonReturnRefused(
        id,
        on(day),
        merchant,
        "R1",
        received,
        received,
        "样例",
        new Protected(PersonalDataKind.FREE_TEXT, "consumer", "样例"),
        COUNTY);
  }

  static OdrJoined joinedOdr(String merchant, String day) {
    return new OdrJoined(
        "ODR-" + merchant, on(day), merchant, "ORG-320585", LocalDate.parse(day), COUNTY);
  }

  static OdrLeft leftOdr(String merchant, String day) {
    return new OdrLeft("ODR-" + merchant, on(day), merchant, "样例", COUNTY);
  }

  static SchemeOpened scheme(String id, String day) {
    return new SchemeOpened(id, on(day), "样例优购", null, COUNTY, "ORG-320585");
  }

  static SchemeJoined joined(String id, String merchant, String day, boolean again) {
    return new SchemeJoined(id, on(day), merchant, again, 1, COUNTY);
  }

  static SchemeLeft left(String id, String merchant, String day) {
    return new SchemeLeft(id, on(day), merchant, "样例", 0, COUNTY);
  }

  static SchemeClosed schemeClosed(String id, String day, int members) {
    return new SchemeClosed(id, on(day), "样例", members, COUNTY);
  }

  /** A set with so many classes, and five indicators in each but the last, which has the rest. */
  static IndicatorSetPublished indicators(
      int version, String validFrom, int general, int special, int indicators) {
    List<IndicatorClass> classes = new ArrayList<>();
    int left = indicators;
    for (int i = 0; i < general + special; i++) {
      int here = i == general + special - 1 ? left : 3;
      int first = i * 3;
      classes.add(
          new IndicatorClass(
              "K" + i,
              "样例类",
              i >= general,
              List.of(),
              IntStream.range(first, first + here)
                  .mapToObj(number -> new Indicator("N" + number, "样例", 10))
                  .toList()));
      left -= here;
    }
    return new IndicatorSetPublished(
        "IS",
        on("2023-01-03"),
        version,
        LocalDate.parse(validFrom),
        "样例指标体系",
        COUNTY,
        "ORG-320585",
        classes);
  }

  static IndicatorsScored scored(String id, String to, int total) {
    return new IndicatorsScored(
        id,
        on("2024-01-08"),
        ScoredSubject.UNIT,
        "u",
        null,
        "IS",
        1,
        LocalDate.parse(to),
        LocalDate.parse(to),
        List.of(),
        List.of(),
        total,
        100,
        "ORG-320585",
        COUNTY);
  }

  static ScorecardCorrected corrected(String id, int total) {
    return new ScorecardCorrected(
        id, on("2024-01-09"), "样例", List.of(), List.of(), total, 100, COUNTY);
  }

  static MerchantListPublished lists(String id, String day, int each) {
    List<ListedMerchant> merchants =
        IntStream.rangeClosed(1, each)
            .mapToObj(i -> new ListedMerchant("m-" + i, "商户 " + i, i, 0))
            .toList();
    return new MerchantListPublished(
        id,
        on(day),
        1,
        "SF",
        1,
        LocalDate.parse("2023-04-01"),
        LocalDate.parse("2023-06-30"),
        1,
        9,
        0,
        merchants,
        merchants,
        "ORG-320585",
        COUNTY);
  }

  static MerchantListWithdrawn listsWithdrawn(String id, String day) {
    return new MerchantListWithdrawn(id, on(day), 1, "样例", COUNTY);
  }

  static MerchantMeasureTaken measure(String id, ListColour colour, MeasureKind kind, String day) {
    return new MerchantMeasureTaken(
        id, on(day), "T1", "m-1", colour, kind, "样例", "ORG-320585", COUNTY);
  }

  static MerchantRectified rectified(String id, String day) {
    return new MerchantRectified(id, on(day), "m-1", "样例", "ORG-320585", COUNTY);
  }

  /** A little of everything. */
  public static List<DomainEvent> everything() {
    return List.of(
        station("ST-1", StationKind.SUPERVISION, "2022-12-31"),
        station("ST-2", StationKind.SUPERVISION, "2023-02-01"),
        station("ST-3", StationKind.SERVICE, "2023-02-01"),
        stationClosed("ST-1", "2023-06-30"),
        unit("u-1", SafeUnitKind.SHOP, "2023-02-01"),
        unit("u-2", SafeUnitKind.MARKET, "2023-03-01"),
        award("u-1", "2023-04-01", null),
        withdrawn("u-1", "2023-05-01"),
        removed("u-1", "2023-07-01"),
        pledge("p-1", "m-1", "2022-05-01"),
        pledge("p-2", "m-1", "2023-03-01"),
        pledge("p-3", "m-2", "2023-03-01"),
        suspended("p-3", "m-2", "2023-04-01"),
        resumed("p-3", "m-2", "2023-05-01"),
        ended("p-1", "m-1", "2023-04-01"),
        returned("p-2", "m-1", "2023-05-01", 12_300),
        returned("p-2", "m-1", "2023-05-01", 700),
        refused("p-2", "m-1", "2023-05-02"),
        joinedOdr("m-1", "2022-05-01"),
        leftOdr("m-1", "2023-04-30"),
        joinedOdr("m-1", "2023-09-01"),
        joinedOdr("m-2", "2023-06-01"),
        scheme("s-1", "2023-01-05"),
        joined("s-1", "m-1", "2023-01-06", false),
        joined("s-1", "m-2", "2023-01-06", false),
        left("s-1", "m-1", "2023-03-06"),
        joined("s-1", "m-1", "2023-04-06", true),
        schemeClosed("s-1", "2023-12-31", 2),
        indicators(1, "2023-01-03", 3, 1, 14),
        indicators(2, "2023-07-01", 4, 2, 20),
        scored("c-1", "2023-06-30", 80),
        scored("c-2", "2023-12-31", 60),
        corrected("c-2", 70),
        lists("l-1", "2023-07-06", 3),
        measure("l-1", ListColour.RED, MeasureKind.FEE_REDUCTION, "2023-07-08"),
        measure("l-1", ListColour.BLACK, MeasureKind.SUPERVISION, "2023-07-08"),
        rectified("l-1", "2023-08-01"),
        lists("l-2", "2023-10-06", 3),
        listsWithdrawn("l-2", "2023-10-07"));
  }
}
