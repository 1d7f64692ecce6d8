package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.command.Command;
import org.redress.command.partner.JoinMechanism;
import org.redress.command.partner.SetUpMechanism;
import org.redress.events.partner.MechanismKind;

/** Bodies that work together. */
final class Mechanisms {

  private Mechanisms() {}

  /** Id of the mechanism of a kind in an area. */
  static String id(Place place, MechanismKind kind) {
    return place.region() + "-mechanism-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A mechanism and all who take part in it.
   *
   * @param title its name, also of its members, who get a number
   * @param on when it was set up
   */
  static Stage stage(Place place, MechanismKind kind, String title, int members, LocalDate on) {
    return Stage.byOfficer(
        "m-" + kind.name().toLowerCase(Locale.ROOT),
        1,
        place,
        (i, where) -> {
          List<Command> all = new ArrayList<>();
          String id = id(where, kind);
          all.add(
              new SetUpMechanism(id, Year.moment(on, 9, 0), kind, "示例" + title, where.region()));
          for (int member = 1; member <= members; member++) {
            String body = String.format(Locale.ROOT, "示例%s成员 %02d", title, member);
            all.add(new JoinMechanism(id, Year.moment(on, 10, 0), body));
          }
          return all;
        });
  }
}
