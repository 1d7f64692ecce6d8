package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.redress.command.Command;
import org.redress.command.group.OpenGroupDispute;
import org.redress.command.group.ReportGroupUp;
import org.redress.command.group.SettleGroupDispute;
import org.redress.command.organisation.OrganisationIds;
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

  /** Chosen: complaints from this one on, received from October on, are shown to the public. */
  private static final int FIRST_SHOWN = 2_600;

  /** Chosen: the report does not say how many complaints became enforcement cases. */
  private static final int CLUES = 8;

  private static final List<Channel> CHANNELS =
      List.of(Channel.PLATFORM_12315, Channel.HOTLINE_12345, Channel.PHONE);
  private static final List<Integer> CHANNEL_PERCENT = List.of(60, 30, 10);
  private static final int OPERATORS = 200;
  private static final String SERIES = "LN";
  private static final String PROVINCE = "620000";
  private static final Place LANZHOU = new Place("620100", "兰州市");
  private static final List<Place> HERE = List.of(LANZHOU);

  private final Year year;
  private final Shares payments = new Shares(RECOVERED_MINOR, MEDIATED);
  private final Shares involved = new Shares(INVOLVED_MINOR, GROUPS);

  Lanzhou(Calendars calendars) {
    year = new Year(YEAR, calendars, LANZHOU.region());
  }

  List<Stage> stages() {
    var lists = new LanzhouLists(LANZHOU);
    var told = new LanzhouPublic(LANZHOU);
    List<Stage> stages = new ArrayList<>();
    stages.add(
        new Organisations(LocalDate.of(YEAR, 1, 1))
            .province(PROVINCE, "甘肃省")
            .prefecture(LANZHOU.region(), LANZHOU.name(), PROVINCE)
            .stage(LANZHOU));
    stages.add(
        new Stage(
            "complaints",
            COMPLAINTS,
            20,
            HERE,
            (i, place) -> ComplaintCourse.of(complaint(i), year, place)));
    stages.add(new Stage("groups", GROUPS, 1, HERE, (i, place) -> group(i, place)));
    stages.add(new Stage("clues", CLUES, CLUES, HERE, (i, place) -> clue(i, place)));
    stages.addAll(told.stages());
    stages.add(told.shown(i -> caseId(FIRST_SHOWN + i), i -> closedOn(FIRST_SHOWN + i)));
    stages.addAll(List.of(lists.published(), lists.scored(), lists.listed()));
    return stages;
  }

  private LocalDate closedOn(int i) {
    Complaint complaint = complaint(i);
    return year.day(complaint.received() + complaint.days());
  }

  /** Clues that came up in the first mediations of the year. */
  private List<Command> clue(int i, Place place) {
    Complaint complaint =
        IntStream.range(0, COMPLAINTS)
            .mapToObj(this::complaint)
            .filter(one -> one.ending() == Ending.MEDIATED)
            .skip(i)
            .findFirst()
            .orElseThrow();
    int ended = complaint.received() + complaint.days();
    return LanzhouClues.of(
        complaint, i + 1, year.at(ended + 1, 10, 0), year.at(ended + 6, 10, 0), place);
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
        Survey.NONE,
        i >= FIRST_SHOWN && i < FIRST_SHOWN + LanzhouPublic.SHOWN);
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
        new ReportGroupUp(
            id,
            year.at(opened + 2, 16, 0),
            OrganisationIds.ofCode(PROVINCE),
            Labels.text("示例上报内容")),
        new SettleGroupDispute(id, settled, involved.part(i), "CNY", Labels.text("示例化解经过")));
  }
}
