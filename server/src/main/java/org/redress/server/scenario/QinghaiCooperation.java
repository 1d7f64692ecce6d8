package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.fact.ImportBenchmark;
import org.redress.command.fact.ImportMemberReport;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.outreach.OutreachReach;
import org.redress.events.partner.MechanismKind;

/**
 * Who works with the authorities of Qinghai, what they counted, and what the country reached. The
 * numbers stand in the report on 2024, those of the country where {@link #ULANQAB} says.
 */
final class QinghaiCooperation {

  private static final int MEMBERS = 27;
  private static final int DEMANDS = 219_500;
  private static final int CLOSED_PERCENT = 95;
  private static final int PROVINCES = 8;
  private static final int LEAFLETS = 2_300;
  private static final int VISITORS = 55;

  /** Chosen: the report says about 1,500. */
  private static final int ADVISED = 1_500;

  private static final String RATE = "PERCENT";
  private static final String COUNTRY = "CN";
  private static final FactPeriod YEAR =
      new FactPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final FactPeriod MAY =
      new FactPeriod(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));

  /** A published page that names the means of the country; its own day is not known. */
  private static final FactSource ULANQAB =
      new FactSource(
          "乌兰察布市市场监督管理局",
          "乌兰察布市2024年5月12315数据，所列全国平均值",
          MAY.to(),
          "https://amr.wulanchabu.gov.cn/sjfb/1553443.html");

  private static final LocalDate BEFORE = LocalDate.of(2023, 3, 15);
  private static final LocalDate CONSUMER_DAY = LocalDate.of(2024, 3, 15);

  private final Place place;

  QinghaiCooperation(Place place) {
    this.place = place;
  }

  /** All of it. */
  List<Stage> stages() {
    return List.of(
        Mechanisms.stage(place, MechanismKind.JOINT_MEETING, "联席会议", MEMBERS, BEFORE),
        Mechanisms.stage(place, MechanismKind.CROSS_REGION, "省际协作", PROVINCES, BEFORE),
        new Activities(place)
            .held(
                List.of(new OutreachReach(LEAFLETS, ADVISED, 0), new OutreachReach(0, 0, VISITORS)),
                "示例宣传",
                CONSUMER_DAY),
        memberReport(),
        NeighbourFacts.qinghai(),
        means());
  }

  private Stage memberReport() {
    var report =
        new ImportMemberReport(
            Year.moment(YEAR.to().plusDays(1), 9, 0),
            Mechanisms.id(place, MechanismKind.JOINT_MEETING),
            MEMBERS,
            new FactValue(DEMANDS, 0, FactPrecision.EXACT, "件"),
            new FactValue(CLOSED_PERCENT, 0, FactPrecision.EXACT, RATE),
            place.region(),
            YEAR,
            new FactSource("联席会议成员单位", "青海省2024年报告", YEAR.to(), null),
            null);
    return new Stage("members", 1, 1, List.of(place), (i, where) -> List.of(report));
  }

  /** The means of the country in a month, beside which the province's own rates can be set. */
  private Stage means() {
    List<String> keys =
        List.of("first-check-on-time", "close-on-time", "verification-on-time", "publicity-rate");
    List<Integer> hundredths = List.of(9_983, 9_992, 9_966, 9_721);
    return new Stage(
        "means",
        keys.size(),
        keys.size(),
        List.of(place),
        (i, where) ->
            List.of(
                new ImportBenchmark(
                    Year.moment(MAY.to().plusDays(1), 9, 0),
                    keys.get(i),
                    new FactValue(hundredths.get(i), 2, FactPrecision.EXACT, RATE),
                    COUNTRY,
                    MAY,
                    ULANQAB,
                    null)));
  }
}
