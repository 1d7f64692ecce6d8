package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.events.calendar.Calendars;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;
import org.redress.server.scenario.Complaint.Ending;
import org.redress.server.scenario.Complaint.Survey;

/** The year of Qinghai. Numbers without a reason of their own stand in the report on 2024. */
final class Qinghai {

  private static final int YEAR = 2024;
  private static final int DEMANDS_THE_YEAR_BEFORE = 159_828;
  private static final long RECOVERED_MINOR = 1_062_610_000;

  /** Chosen: the report gives the sum of 178,000. */
  private static final int COMPLAINTS = 24_000;

  private static final int REPORTS = 6_000;
  private static final int QUERIES = 148_000;

  /** Chosen: the report gives the sum of 2,640. */
  private static final int COMPLAINTS_12345 = 1_400;

  private static final int REPORTS_12345 = 240;
  private static final int QUERIES_12345 = 1_000;

  /** Out of 5,118 complaints with enterprises, 5,070 ended there. */
  private static final int ODR_SETTLED = 4_300;

  private static final int ODR_ENDED = 5_070;
  private static final int ODR_SENT = 5_118;

  /** Chosen: so many mediated, refused and settled complaints follow them in the deal. */
  private static final int MEDIATED = 6_000;

  private static final int REFUSED = 240;
  private static final int SELF_SETTLED = 5_000;

  /** What takes long came early enough to end in the year. */
  private static final int EARLY = 20_000;

  private static final String SERIES = "QH";
  private static final int OPERATORS = 200;
  private static final Place PROVINCE = new Place("630000", "青海省");
  private static final List<Place> COUNTIES =
      List.of(
          new Place("630102", "西宁市城东区"),
          new Place("630103", "西宁市城中区"),
          new Place("630104", "西宁市城西区"),
          new Place("630105", "西宁市城北区"),
          new Place("630106", "西宁市湟中区"),
          new Place("630202", "海东市乐都区"),
          new Place("630203", "海东市平安区"),
          new Place("632801", "格尔木市"));

  private final Year year;
  private final Shares payments = new Shares(RECOVERED_MINOR, MEDIATED);

  Qinghai(Calendars calendars) {
    year = new Year(YEAR, calendars, PROVINCE.region());
  }

  List<Stage> stages() {
    var registers = new QinghaiRegisters(COUNTIES);
    List<Stage> stages = new ArrayList<>();
    stages.addAll(List.of(organisations(), registers.enterprises(), registers.returns()));
    stages.addAll(new QinghaiCooperation(PROVINCE).stages());
    stages.addAll(demands());
    return stages;
  }

  private List<Stage> demands() {
    return List.of(
        Questions.stage(
            "demands",
            YEAR - 1,
            DEMANDS_THE_YEAR_BEFORE,
            ConsultationKind.QUERY,
            COUNTIES,
            i -> Channel.PLATFORM_12315),
        new Stage(
            "complaints",
            COMPLAINTS,
            20,
            COUNTIES,
            (i, place) -> ComplaintCourse.of(complaint(i), year, place)),
        new Stage("reports", REPORTS, 20, COUNTIES, (i, place) -> report(i).commands(year, place)),
        Questions.stage(
            "queries",
            YEAR,
            QUERIES,
            ConsultationKind.QUERY,
            COUNTIES,
            i -> channel(new Spread(QUERIES, 1).place(i) < QUERIES_12345)));
  }

  private static Stage organisations() {
    var all =
        new Organisations(LocalDate.of(YEAR - 1, 1, 1))
            .province(PROVINCE.region(), PROVINCE.name())
            .prefecture("630100", "西宁市", PROVINCE.region())
            .prefecture("630200", "海东市", "630000")
            .prefecture("632800", "海西蒙古族藏族自治州", "630000");
    COUNTIES.forEach(
        county -> all.county(county, county.region().substring(0, 4) + "00").station(county));
    return all.stage(COUNTIES.getFirst());
  }

  private static Channel channel(boolean is12345) {
    return is12345 ? Channel.HOTLINE_12345 : Channel.PLATFORM_12315;
  }

  private Complaint complaint(int i) {
    int place = i < EARLY ? new Spread(EARLY, 2).place(i) : EARLY;
    Ending ending = ending(i, place);
    boolean online = place < ODR_SENT;
    int rank = place - ODR_SENT;
    return new Complaint(
        String.format(Locale.ROOT, "63-2024-complaint-%05d", i + 1),
        i + 1,
        year.of(i, COMPLAINTS),
        i < EARLY ? i % 20 : i % 8,
        channel(new Spread(COMPLAINTS, 3).place(i) < COMPLAINTS_12345),
        new Spread(COMPLAINTS, 4).member(i, Labels.PROBLEMS, Labels.PROBLEM_PERCENT),
        new Spread(COMPLAINTS, 5).member(i, Labels.OBJECTS, Labels.OBJECT_PERCENT),
        i % (online ? QinghaiRegisters.ENTERPRISES_BEFORE : OPERATORS),
        online ? QinghaiRegisters.SERIES : SERIES,
        ending,
        ending == Ending.MEDIATED ? payments.part(rank) : 0,
        Survey.NONE,
        false);
  }

  private static Ending ending(int i, int place) {
    if (place < ODR_SETTLED) {
      return Ending.ODR_SETTLED;
    }
    if (place < ODR_ENDED) {
      return Ending.ODR_FAILED;
    }
    if (place < ODR_SENT) {
      return Ending.ODR_EXPIRED;
    }
    if (place < ODR_SENT + MEDIATED) {
      return Ending.MEDIATED;
    }
    if (place < ODR_SENT + MEDIATED + REFUSED) {
      return Ending.REFUSED;
    }
    boolean settled =
        place < EARLY ? place < ODR_SENT + MEDIATED + REFUSED + SELF_SETTLED : i % 2 == 0;
    return settled ? Ending.SELF_SETTLED : Ending.NOT_SETTLED;
  }

  private ReportCourse report(int i) {
    int days = i % 15;
    String dealt = new Spread(REPORTS, 6).member(i, Labels.PROBLEMS, Labels.PROBLEM_PERCENT);
    return new ReportCourse(
        String.format(Locale.ROOT, "63-2024-report-%05d", i + 1),
        i + 1,
        year.of(i, REPORTS),
        // Advertising Law Art. 53 leaves seven working days.
        dealt.equals("广告") ? days % 8 : days,
        channel(new Spread(REPORTS, 7).place(i) < REPORTS_12345),
        dealt,
        new Spread(REPORTS, 8).member(i, Labels.OBJECTS, Labels.OBJECT_PERCENT),
        SERIES);
  }
}
