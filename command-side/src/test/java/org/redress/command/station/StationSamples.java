package org.redress.command.station;

import java.time.Instant;
import org.redress.command.CaseSamples;
import org.redress.command.KnownNeighbours;
import org.redress.events.station.StationKind;

/** The commands of one station, opened on 2026-04-20 at 10:00 in Shanghai. */
final class StationSamples {

  static final String ID = "ST-1";
  static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");
  static final Instant LATER = Instant.parse("2026-06-20T02:00:00Z");

  private StationSamples() {}

  static OpenStation open() {
    return open("350102", KnownNeighbours.COUNTY, CaseSamples.MERCHANT);
  }

  static OpenStation open(String region, String organisation, String host) {
    return new OpenStation(
        ID, AT, StationKind.SUPERVISION, "样例消费维权监督站", "样例路 1 号", region, organisation, host);
  }

  static ChangeStation change() {
    return new ChangeStation(ID, LATER, "样例消费维权监督站", "样例路 2 号", "样例:搬迁");
  }

  static CloseStation close() {
    return new CloseStation(ID, LATER, "样例:撤并");
  }
}
