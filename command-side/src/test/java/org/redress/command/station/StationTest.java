package org.redress.command.station;

import static org.redress.command.Spec.givenStation;
import static org.redress.command.station.StationSamples.AT;
import static org.redress.command.station.StationSamples.ID;
import static org.redress.command.station.StationSamples.LATER;
import static org.redress.command.station.StationSamples.change;
import static org.redress.command.station.StationSamples.close;
import static org.redress.command.station.StationSamples.open;

import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.InputRefusal;
import org.redress.command.KnownNeighbours;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationKind;
import org.redress.events.station.StationOpened;

class StationTest {

  @Test
  void stationIsOpenedByTheOrganisationOfItsArea() {
    givenStation()
        .when(open())
        .then(
            new StationOpened(
                ID,
                AT,
                StationKind.SUPERVISION,
                "样例消费维权监督站",
                "样例路 1 号",
                "350102",
                KnownNeighbours.COUNTY,
                CaseSamples.MERCHANT));
  }

  @Test
  void cityMayOpenAStationInItsCounty() {
    givenStation()
        .when(open("350103", KnownNeighbours.CITY, CaseSamples.MERCHANT))
        .thenOne(StationOpened.class);
  }

  @Test
  void regionOutsideTheAreaIsRefused() {
    givenStation()
        .when(open("350103", KnownNeighbours.COUNTY, CaseSamples.MERCHANT))
        .thenRefused(
            StationRefusal.STATION_OUTSIDE_AREA, "region", "a region in the area of 350102");
  }

  @Test
  void organisationThatIsNotOnRecordIsRefused() {
    givenStation()
        .when(open("350102", "ORG-X", CaseSamples.MERCHANT))
        .thenRefused(
            InputRefusal.ORGANISATION_UNKNOWN,
            "organisationId",
            "an organisation that is on record on that day");
  }

  @Test
  void hostThatIsNotRegisteredIsRefused() {
    givenStation()
        .when(open("350102", KnownNeighbours.COUNTY, "MX-2"))
        .thenRefused(
            InputRefusal.MERCHANT_UNKNOWN, "hostMerchantId", "a merchant that is registered");
  }

  @Test
  void stationMayMoveInsideItsRegion() {
    givenStation(open())
        .when(change())
        .then(new StationChanged(ID, LATER, "样例消费维权监督站", "样例路 2 号", "样例:搬迁", "350102"));
  }

  @Test
  void closingSaysWhy() {
    givenStation(open(), change())
        .when(close())
        .then(new StationClosed(ID, LATER, StationKind.SUPERVISION, "样例:撤并", "350102"));
    givenStation(open())
        .when(new CloseStation(ID, LATER, " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }

  @Test
  void closingBeforeTheLastChangeIsRefused() {
    givenStation(open(), change())
        .when(new CloseStation(ID, AT, "样例"))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + LATER);
  }
}
