package org.redress.server.scenario;

import static org.redress.events.fact.FactPrecision.EXACT;
import static org.redress.events.fact.FactPrecision.MORE_THAN;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.fact.ImportNeighbourFact;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/**
 * What the published texts say that neighbouring systems counted. It is taken in with its source;
 * nothing of it happens here. The day of a text is the last day of its period where the text's own
 * is not known.
 */
final class NeighbourFacts {

  private static final String MONEY = "CNY";
  private static final String RATE = "PERCENT";
  private static final Place QINGHAI = new Place("630000", "青海省");

  private static final List<Counted> OF_TAICANG =
      List.of(
          whole("enforcement-cases", 1_991, "件"),
          whole("fines-and-forfeits", 5_920_000, MONEY),
          whole("goods-destroyed", 11_800, "件"),
          whole("food-operators-assigned", 14_528, "家"),
          whole("food-operators-assigned-rate", 100, RATE),
          whole("equipment-visits", 1_969, "次"),
          whole("equipment-hazards", 3_279, "个"),
          whole("equipment-orders", 986, "份"),
          whole("equipment-cases", 159, "件"),
          whole("failed-products", 24, "件"),
          whole("failed-products-handled-rate", 100, RATE));

  private static final List<Counted> OF_QINGHAI =
      List.of(
          moreThan("enforcement-actions", 40, "项"),
          whole("price-check-visits", 74_800, "户次"),
          whole("price-check-cases", 51, "起"),
          whole("refunds-ordered", 12_364_800, MONEY),
          whole("tourism-visits", 12_500, "户次"),
          whole("tourism-cases", 12, "起"),
          whole("drug-samples", 2_024, "批次"),
          whole("drug-cases", 245, "件"),
          new Counted("product-pass-rate", new FactValue(9_686, 2, EXACT, RATE)),
          new Counted("equipment-inspection-rate", new FactValue(993, 1, EXACT, RATE)),
          moreThan("online-cases", 160, "起"));

  private static final List<Counted> OF_THE_MEETING =
      List.of(
          whole("measure-classes", 20, "类"),
          whole("measures", 40, "项"),
          whole("activities", 104, "项"),
          whole("project-classes", 2, "类"),
          whole("projects", 2, "项"));

  /** The text has 36 and 38 units. */
  private static final List<Counted> OF_THE_ASSOCIATION =
      List.of(
          whole("departments", 18, "个"),
          whole("units", 36 + 38, "家"),
          whole("people-honoured", 4, "人"));

  private NeighbourFacts() {}

  /** One sum. */
  private record Counted(String key, FactValue value) {}

  private static Counted whole(String key, long amount, String unit) {
    return new Counted(key, value(amount, EXACT, unit));
  }

  private static Counted moreThan(String key, long amount, String unit) {
    return new Counted(key, value(amount, MORE_THAN, unit));
  }

  private static FactValue value(long amount, FactPrecision precision, String unit) {
    return new FactValue(amount, 0, precision, unit);
  }

  /** Those of the report of Taicang on 2023. */
  static Stage taicang(Place place) {
    return stage("facts", OF_TAICANG, place, 2023, source(place.authority(), "太仓市2023年报告", 2023));
  }

  /** Those of the report of Qinghai on 2024. */
  static Stage qinghai() {
    return stage(
        "facts", OF_QINGHAI, QINGHAI, 2024, source(QINGHAI.authority(), "青海省2024年报告", 2024));
  }

  /** Those of the meeting in Qinghai on 2022-03-19, which looks back at 2021. */
  static Stage meeting() {
    var source =
        new FactSource(QINGHAI.authority(), "青海省2022年3月19日会议", LocalDate.of(2022, 3, 19), null);
    return stage("meeting-facts", OF_THE_MEETING, QINGHAI, 2021, source);
  }

  /** Those of the text of the consumer association of Qinghai, which names no year. */
  static Stage association() {
    return stage(
        "facts", OF_THE_ASSOCIATION, QINGHAI, 2022, source("青海省消费者协会", "青海省消费者协会材料", 2022));
  }

  private static FactSource source(String organisation, String document, int year) {
    return new FactSource(organisation, document, LocalDate.of(year, 12, 31), null);
  }

  private static Stage stage(
      String name, List<Counted> all, Place place, int year, FactSource source) {
    var period = new FactPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return new Stage(
        name,
        all.size(),
        all.size(),
        List.of(place),
        (i, where) ->
            List.of(
                new ImportNeighbourFact(
                    Year.moment(source.documentDate().plusDays(1), 9, 0),
                    all.get(i).key(),
                    all.get(i).value(),
                    where.region(),
                    period,
                    source,
                    null)));
  }
}
