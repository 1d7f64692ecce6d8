package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.redress.command.Command;
import org.redress.command.group.OpenGroupDispute;
import org.redress.command.group.SettleGroupDispute;
import org.redress.events.calendar.Calendars;
import org.redress.events.complaint.Channel;
import org.redress.events.group.GroupBasis;
import org.redress.server.scenario.Complaint.Ending;
import org.redress.server.scenario.Complaint.Survey;

/** The year of Lanzhou New Area. Numbers without a reason of their own stand in the report. */
final class Lanzhou {

  private static final int YEAR = 2023;
  private static final int SETTLED = 2_658;
  private static final int GROUPS = 3;

  /** Chosen: the report says above 1.5 million yuan. */
  private static final long INVOLVED_MINOR = 152_000_000;

  /** Chosen: the report says above 2 million yuan. */
  private static final long RECOVERED_MINOR = 206_000_000;

  /** Chosen: the report does not say how many complaints there were, or were mediated. */
  private static final int COMPLAINTS = 3_200;

  private static final int MEDIATED = 1_800;
  private static final int CASES_OF_A_GROUP = 12;
  private static final int CASES_BETWEEN_GROUPS = 1_000;

  private static final List<Channel> CHANNELS =
      List.of(Channel.PLATFORM_12315, Channel.HOTLINE_12345, Channel.PHONE);
  private static final List<Integer> CHANNEL_PERCENT = List.of(60, 30, 10);
  private static final int OPERATORS = 200;
  private static final String SERIES = "LN";
  private static final Place LANZHOU = new Place("620100", "兰州市");
  private static final List<Place> HERE = List.of(LANZHOU);

  private final Year year;
  private final Shares payments = new Shares(RECOVERED_MINOR, MEDIATED);
  private final Shares involved = new Shares(INVOLVED_MINOR, GROUPS);

  Lanzhou(Calendars calendars) {
    year = new Year(YEAR, calendars, LANZHOU.region());
  }

  List<Stage> stages() {
    return List.of(
        new Organisations(LocalDate.of(YEAR, 1, 1))
            .province("620000", "甘肃省")
            .prefecture(LANZHOU.region(), LANZHOU.name(), "620000")
            .stage(LANZHOU),
        new Stage(
            "complaints",
            COMPLAINTS,
            20,
            HERE,
            (i, place) -> ComplaintCourse.of(complaint(i), year, place)),
        new Stage("groups", GROUPS, 1, HERE, (i, place) -> group(i, place)));
  }

  private static String caseId(int i) {
    return String.format(Locale.ROOT, "620100-2023-complaint-%05d", i + 1);
  }

  private Complaint complaint(int i) {
    int place = new Spread(COMPLAINTS, 1).place(i);
    return new Complaint(
        caseId(i),
        i + 1,
        year.of(i, COMPLAINTS),
        i % 12,
        new Spread(COMPLAINTS, 2).member(i, CHANNELS, CHANNEL_PERCENT),
        new Spread(COMPLAINTS, 3).member(i, Labels.PROBLEMS, Labels.PROBLEM_PERCENT),
        new Spread(COMPLAINTS, 4).member(i, Labels.OBJECTS, Labels.OBJECT_PERCENT),
        i % OPERATORS,
        SERIES,
        ending(place),
        place < MEDIATED ? payments.part(place) : 0,
        Survey.NONE);
  }

  private static Ending ending(int place) {
    if (place < MEDIATED) {
      return Ending.MEDIATED;
    }
    return place < SETTLED ? Ending.SELF_SETTLED : Ending.NOT_SETTLED;
  }

  /** Cases of one cause that came one after the other. */
  private List<Command> group(int i, Place place) {
    int first = i * CASES_BETWEEN_GROUPS;
    int opened = year.of(first + CASES_OF_A_GROUP, COMPLAINTS) + 1;
    Instant settled = year.at(opened + 20, 16, 0);
    String id = String.format(Locale.ROOT, "620100-2023-group-%d", i + 1);
    return List.of(
        new OpenGroupDispute(
            id,
            year.at(opened, 16, 0),
            GroupBasis.SAME_CAUSE,
            "示例原因",
            null,
            IntStream.range(first, first + CASES_OF_A_GROUP).mapToObj(Lanzhou::caseId).toList(),
            place.region()),
        new SettleGroupDispute(id, settled, involved.part(i), "CNY", Labels.text("示例化解经过")));
  }
}
