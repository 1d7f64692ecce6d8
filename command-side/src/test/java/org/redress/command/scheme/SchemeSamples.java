package org.redress.command.scheme;

import java.time.Instant;
import org.redress.command.CaseSamples;
import org.redress.command.KnownNeighbours;

/** The commands of one scheme, opened on 2026-04-20 at 10:00 in Shanghai. */
final class SchemeSamples {

  static final String ID = "SCH-1";
  static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");
  static final Instant LATER = Instant.parse("2026-05-20T02:00:00Z");
  static final Instant LAST = Instant.parse("2026-06-20T02:00:00Z");

  private SchemeSamples() {}

  static OpenScheme open() {
    return new OpenScheme(ID, AT, "样例优购", "样例:七日无理由退货", "350102", KnownNeighbours.COUNTY);
  }

  static JoinScheme join() {
    return join(LATER);
  }

  static JoinScheme join(Instant at) {
    return new JoinScheme(ID, at, CaseSamples.MERCHANT);
  }

  static LeaveScheme leave() {
    return new LeaveScheme(ID, LAST, CaseSamples.MERCHANT, "样例:自愿退出");
  }

  static CloseScheme close() {
    return new CloseScheme(ID, LAST, "样例:期满");
  }
}
