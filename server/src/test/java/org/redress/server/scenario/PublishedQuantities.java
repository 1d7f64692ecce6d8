package org.redress.server.scenario;

import static org.redress.query.figure.FigureDimension.BODY;
import static org.redress.query.figure.FigureDimension.CHANNEL;
import static org.redress.query.figure.FigureDimension.OBJECT_CLASS;
import static org.redress.query.figure.FigureDimension.PROBLEM_CLASS;
import static org.redress.query.figure.FigureDimension.SCHEME;
import static org.redress.server.scenario.Quantity.What.BENCHMARK;
import static org.redress.server.scenario.Quantity.What.FACT;
import static org.redress.server.scenario.Quantity.What.GROWTH;
import static org.redress.server.scenario.Quantity.What.LARGEST;
import static org.redress.server.scenario.Quantity.What.MEMBERS;
import static org.redress.server.scenario.Scenario.LANZHOU_2023;
import static org.redress.server.scenario.Scenario.QINGHAI_2022;
import static org.redress.server.scenario.Scenario.QINGHAI_2024;
import static org.redress.server.scenario.Scenario.TAICANG_2023;

import java.time.LocalDate;
import java.util.List;

/** What the published reports say. Money is in whole minor units, a ratio has four decimals. */
final class PublishedQuantities {

  private static final Days MAY_2024 =
      new Days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));

  private PublishedQuantities() {}

  /** Report of Taicang on 2023. */
  static final List<Quantity> TAICANG =
      List.of(
          taicang("Q1", "demands", "21773"),
          taicang("Q2", "demands", "0.0927").asking(GROWTH, null),
          taicang("Q3", "complaints", "15847"),
          taicang("Q4", "reports", "2491"),
          taicang("Q5", "queries", "1004"),
          taicang("Q6", "other-demands", "2431"),
          taicang("Q7", "recovered-loss", "509000000"),
          taicang("Q8", "complaints", "12315:食品餐饮, 12315:服装鞋帽, 12315:物业服务, 12315:交通工具")
              .asking(LARGEST, OBJECT_CLASS),
          taicang("Q9", "complaints-and-reports", "12315:合同, 12315:质量, 12315:广告")
              .asking(LARGEST, PROBLEM_CLASS),
          taicang("Q10", "pick-up-rate", "1.0000"),
          taicang("Q11", "seven-day-close-rate", "0.8740"),
          taicang("Q12", "satisfaction", "0.9300"),
          taicang("Q13", "analysis-reports", "58"),
          taicang("Q14", "demands", "6").asking(MEMBERS, CHANNEL),
          taicang("Q15", "safe-units-enrolled", "5"),
          taicang("Q16", "safe-units-awarded", "3"),
          taicang("Q17", "pledged-merchants-ever", "8736"),
          taicang("Q18", "scheme-members", "2410").of(SCHEME, "320585-wuyoushugou"),
          taicang("Q19", "supervision-stations", "64"),
          taicang("Q19", "supervision-stations-opened", "2"),
          taicang("Q20", "mediations-settled", "273").of(BODY, "汽车消费纠纷人民调解委员会"),
          taicang("Q21", "imported-enforcement-cases", "1991"),
          taicang("Q22", "imported-fines-and-forfeits", "592000000"),
          taicang("Q23", "imported-goods-destroyed", "11800"),
          taicang("Q24", "imported-food-operators-assigned", "14528"),
          taicang("Q24", "food-operators-assigned-rate", "100 PERCENT").asking(FACT, null),
          taicang("Q25", "imported-equipment-visits", "1969"),
          taicang("Q25", "imported-equipment-hazards", "3279"),
          taicang("Q25", "imported-equipment-orders", "986"),
          taicang("Q25", "imported-equipment-cases", "159"),
          taicang("Q26", "imported-failed-products", "24"),
          taicang("Q26", "failed-products-handled-rate", "100 PERCENT").asking(FACT, null));

  /** Report of Lanzhou New Area on 2023. */
  static final List<Quantity> LANZHOU =
      List.of(
          lanzhou("Q27", "warnings-issued", "6").in(Days.SINCE_2023),
          lanzhou("Q28", "complaints-publicised", "532").in(Days.SINCE_2023),
          lanzhou("Q30", "red-listed", "3"),
          lanzhou("Q30", "black-listed", "3"),
          lanzhou("Q32", "outreach-activities", "9").of(SCHEME, "放心消费创建"),
          lanzhou("Q32", "indicator-classes-general", "10"),
          lanzhou("Q32", "indicator-classes-special", "5"),
          lanzhou("Q32", "indicators", "50"),
          lanzhou("Q33", "group-mechanism-partners", "17"),
          lanzhou("Q34", "group-disputes-settled", "3"),
          lanzhou("Q34", "group-amount-involved", "152000000"),
          lanzhou("Q35", "disputes-settled", "2658"),
          lanzhou("Q36", "recovered-loss", "206000000"));

  /** Report of Qinghai on 2024. */
  static final List<Quantity> QINGHAI =
      List.of(
          qinghai("Q37", "complaints-reports-queries", "178000"),
          qinghai("Q38", "complaints-reports-queries", "0.1137").asking(GROWTH, null),
          qinghai("Q39", "in-duty-acceptance-rate", "1.0000"),
          qinghai("Q40", "recovered-loss", "1062610000"),
          qinghai("Q41", "first-check-on-time", "1.0000"),
          qinghai("Q42", "verification-on-time", "1.0000"),
          qinghai("Q43", "first-check-on-time", "HIGHER").asking(BENCHMARK, null).in(MAY_2024),
          qinghai("Q43", "verification-on-time", "HIGHER").asking(BENCHMARK, null).in(MAY_2024),
          qinghai("Q44", "orders-12345", "2640"),
          qinghai("Q44", "orders-12345-close-rate", "1.0000"),
          qinghai("Q45", "odr-enterprises", "196"),
          qinghai("Q45", "odr-enterprises", "0.4519").asking(GROWTH, null),
          qinghai("Q46", "odr-complaints", "5118"),
          qinghai("Q46", "odr-close-rate", "0.9906"),
          qinghai("Q47", "returns-without-reason", "4996"),
          qinghai("Q47", "returned-without-reason", "160140000"),
          new Quantity("Q48", "platform-levels", QINGHAI_2024, "*", "5"),
          qinghai("Q49", "imported-enforcement-actions", "40"),
          qinghai("Q49", "enforcement-actions", "more than 40 项").asking(FACT, null),
          qinghai("Q50", "imported-price-check-visits", "74800"),
          qinghai("Q50", "imported-price-check-cases", "51"),
          qinghai("Q50", "imported-refunds-ordered", "1236480000"),
          qinghai("Q51", "imported-tourism-visits", "12500"),
          qinghai("Q51", "imported-tourism-cases", "12"),
          qinghai("Q52", "imported-drug-samples", "2024"),
          qinghai("Q52", "imported-drug-cases", "245"),
          qinghai("Q53", "product-pass-rate", "96.86 PERCENT").asking(FACT, null),
          qinghai("Q53", "equipment-inspection-rate", "99.3 PERCENT").asking(FACT, null),
          qinghai("Q54", "imported-online-cases", "160"),
          qinghai("Q54", "online-cases", "more than 160 起").asking(FACT, null),
          qinghai("Q55", "cross-region-partners", "8"),
          qinghai("Q56", "joint-meeting-members", "27"),
          qinghai("Q56", "imported-joint-meeting-members", "27"),
          qinghai("Q56", "imported-joint-meeting-demands", "219500"),
          qinghai("Q56", "demands", "27 家, 219500 件, 95 PERCENT").asking(FACT, null),
          qinghai("Q57", "leaflets", "2300"),
          qinghai("Q57", "people-advised", "1500"),
          qinghai("Q57", "visitors", "55"));

  /** Meeting in Qinghai on 2022-03-19, and a text of the province's consumer association. */
  static final List<Quantity> QINGHAI_MEETING =
      List.of(
          meeting("Q58", "outreach-activities", "22"),
          meeting("Q58", "outreach-activities", "6").asking(MEMBERS, SCHEME),
          meeting("Q59", "imported-measure-classes", "20").in(Days.year(2021)),
          meeting("Q59", "imported-measures", "40").in(Days.year(2021)),
          meeting("Q59", "imported-activities", "104").in(Days.year(2021)),
          meeting("Q59", "imported-project-classes", "2").in(Days.year(2021)),
          meeting("Q59", "imported-projects", "2").in(Days.year(2021)),
          meeting("Q63", "imported-departments", "18"),
          meeting("Q63", "imported-units", "74"),
          meeting("Q63", "comparison-test-firms", "27"),
          meeting("Q63", "comparison-test-brands", "33"),
          meeting("Q63", "comparison-test-products", "50"),
          meeting("Q63", "imported-people-honoured", "4"));

  private static Quantity taicang(String number, String key, String expected) {
    return new Quantity(number, key, TAICANG_2023, "320585", expected);
  }

  private static Quantity lanzhou(String number, String key, String expected) {
    return new Quantity(number, key, LANZHOU_2023, "620100", expected);
  }

  private static Quantity qinghai(String number, String key, String expected) {
    return new Quantity(number, key, QINGHAI_2024, "630000", expected);
  }

  private static Quantity meeting(String number, String key, String expected) {
    return new Quantity(number, key, QINGHAI_2022, "630000", expected);
  }
}
