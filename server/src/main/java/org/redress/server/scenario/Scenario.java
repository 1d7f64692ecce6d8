package org.redress.server.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.events.calendar.Calendars;

/** A published report about a year, as a year to be played. */
public enum Scenario {
  /** Taicang, report on 2023. */
  TAICANG_2023(
      "taicang-2023",
      """
      Taicang (320585), 2023. The report says above 87 % closed within 7 working days and 93 %
      satisfied; played are 16,027 of 18,338 (0.8740) and 3,720 of 4,000 answers. 2022 is played as
      19,926 queries, because only its total is needed for the growth. 3,000 complaints are settled
      by mediation and pay all recovered loss. No report leads to an enforcement case. 500 complainants
      belong to a group that is given special care, 100 to each of five. Each of the 58 analysis reports
      looks at the four weeks up to its day.\
      """) {
    @Override
    List<Stage> stages(Calendars calendars) {
      return new Taicang(calendars).stages();
    }
  },
  /** Qinghai, report on 2024. */
  QINGHAI_2024(
      "qinghai-2024",
      """
      Qinghai (630000), 2024. The report gives one sum of complaints, reports and queries; played are
      24,000 complaints, 6,000 reports and 148,000 queries. 2023 is played as 159,828 queries,
      because only its total is needed for the growth. Of 5,118 complaints with ODR enterprises 4,300
      are settled and 770 not, and in 48 the time passed. 240 complaints are refused because they
      are not within the duties. Eight counties stand for all. The report says about 1,500 advised;
      played are 1,500. It says above the national mean without the mean: that of May 2024 (99.83 % of
      first checks and 99.66 % of verifications on time) is taken from a published page of Ulanqab, and
      Qinghai's May is set beside it.\
      """) {
    @Override
    List<Stage> stages(Calendars calendars) {
      return new Qinghai(calendars).stages();
    }
  },
  /** Lanzhou New Area, report on 2023. */
  LANZHOU_2023(
      "lanzhou-2023",
      """
      Lanzhou (620100; the New Area has no code of its own in GB/T 2260), 2023. The report says above
      1.5 million yuan involved in three group disputes and above 2 million recovered; played are
      1,520,000.00 and 2,060,000.00 yuan. 3,200 complaints are played, of which 1,800 are settled by
      mediation and 858 by the parties. Since 2023 is 2023-01-01 to 2024-04-30; complaints are shown
      30 days after they were closed. Of 15 classes five have four of the 50 indicators and ten have
      three; 12 merchants are scored for the first half of the year. 8 complaints lead to
      enforcement cases, and the three group disputes are reported up.\
      """) {
    @Override
    List<Stage> stages(Calendars calendars) {
      return new Lanzhou(calendars).stages();
    }
  },
  /** Qinghai, meeting of 2022-03-19, and a text of its consumer association. */
  QINGHAI_2022(
      "qinghai-2022",
      """
      Qinghai (630000), 2022. A meeting of 2022-03-19 names activities of the year and sums of 2021. A
      text of the province's consumer association names no year; it is played in 2022. Its 36 and 38
      units are kept as one sum.\
      """) {
    @Override
    List<Stage> stages(Calendars calendars) {
      return QinghaiMeeting.stages();
    }
  };

  private final String title;
  private final String text;

  Scenario(String title, String text) {
    this.title = title;
    this.text = text;
  }

  /** Its name on the command line. */
  public String title() {
    return title;
  }

  /** What is played, and which values were chosen where the report rounds. */
  public String text() {
    return text;
  }

  /** What is played, one stage after the other. */
  abstract List<Stage> stages(Calendars calendars);

  /** The scenario with a name. */
  public static Optional<Scenario> find(String name) {
    return Stream.of(values()).filter(one -> one.title.equals(name)).findFirst();
  }

  /** All names. */
  public static String names() {
    return Stream.of(values()).map(Scenario::title).collect(Collectors.joining(", "));
  }
}
