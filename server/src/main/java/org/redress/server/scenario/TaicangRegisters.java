package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.command.Command;
import org.redress.command.organisation.OrganisationIds;
import org.redress.command.pledge.MakePledge;
import org.redress.command.safeunit.AwardUnit;
import org.redress.command.safeunit.EnrolUnit;
import org.redress.command.scheme.JoinScheme;
import org.redress.command.scheme.OpenScheme;
import org.redress.command.station.OpenStation;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.station.StationKind;

/** The registers of Taicang: pledged merchants, a local scheme, stations and model units. */
final class TaicangRegisters {

  /** Id of the local scheme 吴优数购. */
  static final String SCHEME = "320585-wuyoushugou";

  private static final int MERCHANTS = 8_736;
  private static final int SCHEME_MERCHANTS = 2_410;
  private static final int STATIONS = 64;
  private static final int NEW_STATIONS = 2;
  private static final int UNITS_ENTERED = 5;
  private static final int UNITS_AWARDED = 3;

  /** Days for returning goods, chosen. */
  private static final int RETURN_TERM_DAYS = 7;

  private static final String SERIES = "TM";
  private static final LocalDate BEFORE = LocalDate.of(2022, 3, 15);
  private static final LocalDate IN_THE_YEAR = LocalDate.of(2023, 3, 15);

  private final Place place;

  TaicangRegisters(Place place) {
    this.place = place;
  }

  /** Merchants that pledge returns without reason, half of them before the year. */
  Stage merchants() {
    return new Stage(
        "merchants",
        MERCHANTS,
        100,
        List.of(place),
        (i, where) -> {
          LocalDate day = (i < MERCHANTS / 2 ? BEFORE : IN_THE_YEAR).plusDays(i % 180);
          return List.of(
              Operators.register(SERIES, i, where, day),
              new MakePledge(
                  String.format(Locale.ROOT, "320585-pledge-%05d", i),
                  Year.moment(day, 10, 0),
                  Operators.merchantId(SERIES, i),
                  PledgeKind.OFFLINE_NO_REASON_RETURN,
                  RETURN_TERM_DAYS,
                  null,
                  where.region()));
        });
  }

  /** The scheme, the stations and the units, each register in one commit. */
  Stage registers() {
    return new Stage(
        "registers",
        3,
        1,
        List.of(place),
        (i, where) ->
            switch (i) {
              case 0 -> scheme();
              case 1 -> stations();
              default -> units();
            });
  }

  /** Merchants that join the scheme. */
  Stage members() {
    return new Stage(
        "members",
        SCHEME_MERCHANTS,
        200,
        List.of(place),
        (i, where) ->
            List.of(
                new JoinScheme(
                    SCHEME,
                    Year.moment(LocalDate.of(2023, 10, 9).plusDays(i % 60), 11, 0),
                    Operators.merchantId(SERIES, i))));
  }

  private List<Command> scheme() {
    return List.of(
        new OpenScheme(
            SCHEME, Year.moment(BEFORE, 9, 0), "吴优数购", null, place.region(), place.office()));
  }

  private List<Command> stations() {
    List<Command> all = new ArrayList<>();
    for (int i = 0; i < STATIONS; i++) {
      all.add(
          new OpenStation(
              String.format(Locale.ROOT, "320585-station-%02d", i + 1),
              Year.moment(i < STATIONS - NEW_STATIONS ? BEFORE : IN_THE_YEAR, 9, 0),
              StationKind.SUPERVISION,
              String.format(Locale.ROOT, "示例消费维权监督站 %02d", i + 1),
              Labels.street(i + 1),
              place.region(),
              place.office(),
              null));
    }
    return all;
  }

  /** Those named models in the year had entered the list before it. */
  private List<Command> units() {
    List<Command> all = new ArrayList<>();
    for (int i = 0; i < UNITS_ENTERED + UNITS_AWARDED; i++) {
      boolean model = i >= UNITS_ENTERED;
      String id = String.format(Locale.ROOT, "320585-unit-%02d", i + 1);
      all.add(
          new EnrolUnit(
              id,
              Year.moment(model ? BEFORE : IN_THE_YEAR, 9, 0),
              SafeUnitKind.SHOP,
              String.format(Locale.ROOT, "示例单位 %02d", i + 1),
              Labels.street(i + 1),
              place.region(),
              OrganisationLevel.PROVINCE,
              place.office(),
              null));
      if (model) {
        all.add(
            new AwardUnit(
                id,
                Year.moment(IN_THE_YEAR, 10, 0),
                OrganisationLevel.PROVINCE,
                OrganisationIds.ofCode("320000"),
                null));
      }
    }
    return all;
  }
}
