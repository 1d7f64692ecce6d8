package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.redress.command.Command;
import org.redress.command.publicity.PublicWords;
import org.redress.command.publicity.PublishComplaint;
import org.redress.command.warning.PublishWarning;
import org.redress.events.partner.MechanismKind;
import org.redress.events.warning.WarningKind;

/**
 * What the public of Lanzhou was told and who worked together there. The report counts warnings and
 * shown complaints since 2023, up to April 2024.
 */
final class LanzhouPublic {

  /** Complaints that are shown. */
  static final int SHOWN = 532;

  private static final int WARNINGS = 6;
  private static final int MONTHS_BETWEEN_WARNINGS = 3;
  private static final int ACTIVITIES = 9;
  private static final int PARTNERS = 17;

  /** Chosen: a complaint is shown this many days after it was closed. */
  private static final int DAYS_UNTIL_SHOWN = 30;

  private final Place place;

  LanzhouPublic(Place place) {
    this.place = place;
  }

  /** Warnings, activities and the mechanism for group disputes. */
  List<Stage> stages() {
    return List.of(
        Stage.byOfficer("warnings", WARNINGS, place, (i, where) -> List.of(warning(i))),
        new Activities(place).planned(ACTIVITIES, List.of("放心消费创建"), LocalDate.of(2023, 3, 15)),
        Mechanisms.stage(
            place, MechanismKind.GROUP_DISPUTES, "群体性消费纠纷协作", PARTNERS, LocalDate.of(2023, 1, 10)));
  }

  private Command warning(int i) {
    LocalDate day = LocalDate.of(2023, 1, 13).plusMonths((long) i * MONTHS_BETWEEN_WARNINGS);
    return new PublishWarning(
        String.format(Locale.ROOT, "%s-warning-%d", place.region(), i + 1),
        Year.moment(day, 10, 0),
        WarningKind.WARNING,
        day.getYear() + "-" + (i + 1),
        place.region(),
        "示例消费预警 " + (i + 1),
        "示例预警内容",
        null,
        null,
        place.authority());
  }

  /**
   * Closed complaints that are shown.
   *
   * @param caseId the case of each
   * @param closedOn the day each was closed
   */
  Stage shown(IntFunction<String> caseId, IntFunction<LocalDate> closedOn) {
    return new Stage(
        "publicity",
        SHOWN,
        20,
        List.of(place),
        (i, where) ->
            List.of(
                new PublishComplaint(
                    caseId.apply(i),
                    Year.moment(closedOn.apply(i).plusDays(DAYS_UNTIL_SHOWN), 10, 0),
                    PublicWords.NONE,
                    "scenario-officer")));
  }
}
