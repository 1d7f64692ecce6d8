package org.redress.query.figure.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.query.figure.market.MarketStory.award;
import static org.redress.query.figure.market.MarketStory.ended;
import static org.redress.query.figure.market.MarketStory.indicators;
import static org.redress.query.figure.market.MarketStory.joined;
import static org.redress.query.figure.market.MarketStory.joinedOdr;
import static org.redress.query.figure.market.MarketStory.leftOdr;
import static org.redress.query.figure.market.MarketStory.lists;
import static org.redress.query.figure.market.MarketStory.measure;
import static org.redress.query.figure.market.MarketStory.pledge;
import static org.redress.query.figure.market.MarketStory.rectified;
import static org.redress.query.figure.market.MarketStory.returned;
import static org.redress.query.figure.market.MarketStory.scheme;
import static org.redress.query.figure.market.MarketStory.station;
import static org.redress.query.figure.market.MarketStory.stationClosed;
import static org.redress.query.figure.market.MarketStory.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.station.StationKind;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDimension;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.FigureValue;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;

/** The published numbers that the registers answer, each out of as many events as it says. */
class PublishedNumbersTest {

  private static final Scope YEAR =
      new Scope(
          LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"), "320500", "CNY", Map.of());

  private final List<DomainEvent> events = new ArrayList<>();

  private FigureValue value(String key, Scope scope) {
    Recount recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
    Recordings.of(events).forEach(recount::take);
    assertThat(recount.parked()).isZero();
    return recount.value(FigureCatalogue.find(key).orElseThrow(), scope);
  }

  private void assertFigure(String key, long expected) {
    assertFigure(key, expected, YEAR);
  }

  private void assertFigure(String key, long expected, Scope scope) {
    assertThat(value(key, scope).numerator()).as(key).isEqualTo(expected);
  }

  /** Q19: 64 at the end of the year, 2 of them new. */
  @Test
  void supervisionStations() {
    for (int i = 1; i <= 63; i++) {
      events.add(station("old-" + i, StationKind.SUPERVISION, "2022-03-15"));
    }
    events.add(stationClosed("old-63", "2023-12-31"));
    events.add(station("new-1", StationKind.SUPERVISION, "2023-03-15"));
    events.add(station("new-2", StationKind.SUPERVISION, "2023-12-31"));
    events.add(station("next", StationKind.SUPERVISION, "2024-01-01"));
    events.add(station("service", StationKind.SERVICE, "2023-03-15"));
    assertFigure("supervision-stations", 65);
    events.add(stationClosed("old-62", "2023-12-30"));
    assertFigure("supervision-stations", 64);
    assertFigure("supervision-stations-opened", 2);
    assertFigure("supervision-stations", 63, YEAR.yearBefore());
  }

  /** Q15: 5 entered the list. Q16: 3 named a model. */
  @Test
  void unitsOfSafeConsumption() {
    events.add(unit("before", SafeUnitKind.SHOP, "2022-12-31"));
    for (int i = 1; i <= 5; i++) {
      events.add(unit("u-" + i, SafeUnitKind.SHOP, "2023-05-0" + i));
    }
    for (int i = 1; i <= 3; i++) {
      events.add(award("u-" + i, "2023-11-0" + i, null));
    }
    assertFigure("safe-units-enrolled", 5);
    assertFigure("safe-units", 6);
    assertFigure("safe-units-awarded", 3);
    assertFigure("safe-units-model", 3);
  }

  /** Q17: 8,736 merchants developed. A merchant counts once, however many pledges it makes. */
  @Test
  void merchantsThatPledged() {
    for (int i = 1; i <= 8_736; i++) {
      events.add(pledge("p-" + i, "m-" + i, i % 2 == 0 ? "2021-06-01" : "2023-06-01"));
    }
    events.add(pledge("second", "m-1", "2023-07-01"));
    events.add(ended("p-2", "m-2", "2023-08-01"));
    events.add(pledge("next", "m-next", "2024-01-01"));
    assertFigure("pledged-merchants-ever", 8_736);
    assertFigure("pledged-merchants", 8_735);
  }

  /** Q18: 2,410 merchants in one scheme. */
  @Test
  void merchantsOfAScheme() {
    events.add(scheme("s-1", "2022-01-05"));
    events.add(scheme("s-2", "2022-01-05"));
    for (int i = 1; i <= 2_410; i++) {
      events.add(joined("s-1", "m-" + i, "2023-02-0" + (1 + i % 9), false));
    }
    events.add(joined("s-2", "m-1", "2023-02-01", false));
    assertFigure("scheme-members", 2_410, YEAR.narrowedTo(FigureDimension.SCHEME, "s-1"));
    assertFigure("scheme-members", 2_411);
  }

  /** Q45: 196 at the end of the year, 135 the year before: 45.19 per cent more. */
  @Test
  void enterprisesThatSettleOnline() {
    for (int i = 1; i <= 140; i++) {
      events.add(joinedOdr("m-" + i, "2022-06-01"));
    }
    for (int i = 136; i <= 140; i++) {
      events.add(leftOdr("m-" + i, "2022-12-30"));
    }
    for (int i = 141; i <= 201; i++) {
      events.add(joinedOdr("m-" + i, "2023-06-01"));
    }
    assertFigure("odr-enterprises", 196);
    assertFigure("odr-enterprises", 135, YEAR.yearBefore());
    assertThat(Math.round(10_000.0 * (196 - 135) / 135)).isEqualTo(4_519);
    assertFigure("odr-enterprises-joined", 61);
  }

  /** Q47: 4,996 returns and 1,601,400.00 yuan. */
  @Test
  void returnsWithoutReason() {
    events.add(pledge("p", "m", "2022-06-01"));
    long left = 160_140_000;
    for (int i = 1; i <= 4_996; i++) {
      long minor = i == 4_996 ? left : 32_054;
      left -= minor;
      events.add(returned("p", "m", "2023-0" + (1 + i % 9) + "-15", minor));
    }
    events.add(returned("p", "m", "2024-01-01", 1));
    assertFigure("returns-without-reason", 4_996);
    assertFigure("returned-without-reason", 160_140_000);
  }

  /** Q30, Q31: three at the top, three at the bottom, and what followed. */
  @Test
  void redAndBlackLists() {
    events.add(lists("l-1", "2023-07-06", 3));
    events.add(measure("l-1", ListColour.RED, MeasureKind.FEE_REDUCTION, "2023-07-10"));
    events.add(measure("l-1", ListColour.BLACK, MeasureKind.SUPERVISION, "2023-07-10"));
    events.add(measure("l-1", ListColour.BLACK, MeasureKind.PUBLICITY, "2023-07-10"));
    events.add(rectified("l-1", "2023-08-10"));
    assertFigure("red-listed", 3);
    assertFigure("black-listed", 3);
    assertFigure("list-rewards", 1);
    assertFigure("list-steps", 2);
    assertFigure("list-rectified", 1);
    events.add(MarketStory.listsWithdrawn("l-1", "2023-09-01"));
    assertFigure("red-listed", 0);
    assertFigure("merchant-lists", 0);
    assertFigure("list-rewards", 1);
  }

  /** Q32: 10 general and 5 special classes, 50 indicators. */
  @Test
  void indicatorsOfSafeConsumption() {
    events.add(indicators(1, "2023-02-01", 8, 4, 40));
    events.add(indicators(2, "2023-07-01", 10, 5, 50));
    assertFigure("indicator-classes-general", 10);
    assertFigure("indicator-classes-special", 5);
    assertFigure("indicators", 50);
    assertFigure("indicators", 40, YEAR.over(null, LocalDate.parse("2023-06-30")));
  }
}
