package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.redress.command.intake.TagSpecialGroup;
import org.redress.events.calendar.Calendars;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;
import org.redress.events.intake.SpecialGroup;
import org.redress.server.scenario.Complaint.Ending;
import org.redress.server.scenario.Complaint.Survey;

/** The year of Taicang. Numbers without a reason of their own stand in the report on 2023. */
final class Taicang {

  private static final int YEAR = 2023;
  private static final int COMPLAINTS = 15_847;
  private static final int REPORTS = 2_491;
  private static final int QUERIES = 1_004;
  private static final int OTHERS = 2_431;
  private static final int DEMANDS_THE_YEAR_BEFORE = 19_926;
  private static final int CAR_DISPUTES = 273;
  private static final long RECOVERED_MINOR = 509_000_000;
  private static final int TOPICS_ANALYSED = 58;

  /** Chosen: the report does not say how many were mediated or settled otherwise. */
  private static final int MEDIATED = 3_000;

  private static final int SETTLED = 10_000;

  /** Chosen: the report has no number of those in special groups. */
  private static final int TAGGED = 500;

  /**
   * Chosen: 2,311 that took longer are 12.60 % of 18,338. They came early enough to end in time.
   */
  private static final int SLOW_COMPLAINTS = 1_820;

  private static final int SLOW_REPORTS = 491;
  private static final int EARLY_COMPLAINTS = 13_000;
  private static final int EARLY_REPORTS = 2_000;

  /** Chosen: 3,720 of 4,000 answers are 93 %. */
  private static final int SURVEYS = 6_000;

  private static final int ANSWERS = 4_000;
  private static final int SATISFIED = 3_720;

  private static final List<Channel> CHANNELS =
      List.of(
          Channel.PLATFORM_12315,
          Channel.HOTLINE_12345,
          Channel.PETITION,
          Channel.LETTER,
          Channel.PHONE,
          Channel.SUPERIOR);
  private static final List<Integer> CHANNEL_PERCENT = List.of(58, 30, 2, 1, 8, 1);

  private static final int OPERATORS = 200;
  private static final String SERIES = "TC";
  private static final Place TAICANG = new Place("320585", "太仓市");
  private static final List<Place> HERE = List.of(TAICANG);

  private final Year year;
  private final Shares payments = new Shares(RECOVERED_MINOR, MEDIATED);

  Taicang(Calendars calendars) {
    year = new Year(YEAR, calendars, TAICANG.region());
  }

  List<Stage> stages() {
    var analyses = new Analyses(TAICANG, YEAR, year);
    return List.of(
        new Organisations(LocalDate.of(YEAR - 1, 1, 1))
            .province("320000", "江苏省")
            .prefecture("320500", "苏州市", "320000")
            .county(TAICANG, "320500")
            .stage(TAICANG),
        new TaicangRegisters(TAICANG).merchants(),
        new TaicangRegisters(TAICANG).registers(),
        new TaicangRegisters(TAICANG).members(),
        Questions.stage(
            "demands",
            YEAR - 1,
            DEMANDS_THE_YEAR_BEFORE,
            ConsultationKind.QUERY,
            HERE,
            this::channel),
        new Stage(
            "complaints",
            COMPLAINTS,
            20,
            HERE,
            (i, place) -> ComplaintCourse.of(complaint(i), year, place)),
        new Stage("reports", REPORTS, 20, HERE, (i, place) -> report(i).commands(year, place)),
        Questions.stage("queries", YEAR, QUERIES, ConsultationKind.QUERY, HERE, this::channel),
        Questions.stage("others", YEAR, OTHERS, ConsultationKind.OTHER, HERE, this::channel),
        specialGroups(),
        NeighbourFacts.taicang(TAICANG),
        analyses.topics(TOPICS_ANALYSED),
        analyses.periods());
  }

  private static String caseId(int i) {
    return String.format(Locale.ROOT, "320585-2023-complaint-%05d", i + 1);
  }

  /** Some complainants belong to a group that is given special care, each group in its turn. */
  private Stage specialGroups() {
    SpecialGroup[] groups = SpecialGroup.values();
    return new Stage(
        "groups",
        TAGGED,
        100,
        HERE,
        (i, place) -> {
          int complaint = i * (COMPLAINTS / TAGGED);
          return List.of(
              new TagSpecialGroup(
                  caseId(complaint),
                  year.at(year.of(complaint, COMPLAINTS), 11, 0),
                  groups[i % groups.length]));
        });
  }

  private Channel channel(int number) {
    // Runs of a hundred are dealt in order, so that even a small stage has every channel.
    int left = number * 37 % 100;
    return IntStream.range(0, CHANNELS.size())
        .filter(i -> left < CHANNEL_PERCENT.subList(0, i + 1).stream().mapToInt(x -> x).sum())
        .mapToObj(CHANNELS::get)
        .findFirst()
        .orElseThrow();
  }

  private Complaint complaint(int i) {
    int place = new Spread(COMPLAINTS, 1).place(i);
    boolean slow =
        i < EARLY_COMPLAINTS && new Spread(EARLY_COMPLAINTS, 2).place(i) < SLOW_COMPLAINTS;
    boolean car = place < CAR_DISPUTES;
    return new Complaint(
        caseId(i),
        i + 1,
        year.of(i, COMPLAINTS),
        slow ? 8 + i % 20 : i % 8,
        channel(i),
        problem(i),
        car ? "交通工具" : new Spread(COMPLAINTS, 4).member(i, Labels.OBJECTS, Labels.OBJECT_PERCENT),
        i % OPERATORS,
        SERIES,
        ending(place),
        place < MEDIATED ? payments.part(place) : 0,
        survey(new Spread(COMPLAINTS, 5).place(i)),
        false);
  }

  private static String problem(int i) {
    return new Spread(COMPLAINTS, 3).member(i, Labels.PROBLEMS, Labels.PROBLEM_PERCENT);
  }

  private static Ending ending(int place) {
    if (place < CAR_DISPUTES) {
      return Ending.ENTRUSTED;
    }
    if (place < MEDIATED) {
      return Ending.MEDIATED;
    }
    return place < SETTLED ? Ending.SELF_SETTLED : Ending.NOT_SETTLED;
  }

  private static Survey survey(int place) {
    if (place < SATISFIED) {
      return Survey.SATISFIED;
    }
    if (place < ANSWERS) {
      return Survey.UNSATISFIED;
    }
    return place < SURVEYS ? Survey.UNANSWERED : Survey.NONE;
  }

  private ReportCourse report(int i) {
    boolean slow = i < EARLY_REPORTS && new Spread(EARLY_REPORTS, 6).place(i) < SLOW_REPORTS;
    String dealt = new Spread(REPORTS, 7).member(i, Labels.PROBLEMS, Labels.PROBLEM_PERCENT);
    return new ReportCourse(
        String.format(Locale.ROOT, "320585-2023-report-%05d", i + 1),
        i + 1,
        year.of(i, REPORTS),
        slow ? 8 + i % 7 : i % 8,
        channel(i),
        // Advertising Law Art. 53 leaves seven working days.
        slow && dealt.equals("广告") ? "质量" : dealt,
        new Spread(REPORTS, 8).member(i, Labels.OBJECTS, Labels.OBJECT_PERCENT),
        SERIES);
  }
}
