package org.redress.server.scenario;

import static org.redress.query.figure.FigureDimension.BODY;
import static org.redress.query.figure.FigureDimension.CHANNEL;
import static org.redress.query.figure.FigureDimension.OBJECT_CLASS;
import static org.redress.query.figure.FigureDimension.PROBLEM_CLASS;
import static org.redress.query.figure.FigureDimension.SCHEME;
import static org.redress.server.scenario.Quantity.What.GROWTH;
import static org.redress.server.scenario.Quantity.What.LARGEST;
import static org.redress.server.scenario.Quantity.What.MEMBERS;
import static org.redress.server.scenario.Quantity.What.VALUE;
import static org.redress.server.scenario.Scenario.LANZHOU_2023;
import static org.redress.server.scenario.Scenario.QINGHAI_2024;
import static org.redress.server.scenario.Scenario.TAICANG_2023;

import java.util.List;

/** What the published reports say. Money is in whole minor units, a ratio has four decimals. */
final class PublishedQuantities {

  private PublishedQuantities() {}

  /** Report of Taicang on 2023. */
  static final List<Quantity> TAICANG =
      List.of(
          taicang("Q1", "demands", "21773"),
          new Quantity("Q2", "demands", TAICANG_2023, GROWTH, "320585", null, null, "0.0927"),
          taicang("Q3", "complaints", "15847"),
          taicang("Q4", "reports", "2491"),
          taicang("Q5", "queries", "1004"),
          taicang("Q6", "other-demands", "2431"),
          taicang("Q7", "recovered-loss", "509000000"),
          new Quantity(
              "Q8",
              "complaints",
              TAICANG_2023,
              LARGEST,
              "320585",
              OBJECT_CLASS,
              null,
              "12315:食品餐饮, 12315:服装鞋帽, 12315:物业服务, 12315:交通工具"),
          new Quantity(
              "Q9",
              "complaints-and-reports",
              TAICANG_2023,
              LARGEST,
              "320585",
              PROBLEM_CLASS,
              null,
              "12315:合同, 12315:质量, 12315:广告"),
          taicang("Q10", "pick-up-rate", "1.0000"),
          taicang("Q11", "seven-day-close-rate", "0.8740"),
          taicang("Q12", "satisfaction", "0.9300"),
          new Quantity("Q14", "demands", TAICANG_2023, MEMBERS, "320585", CHANNEL, null, "6"),
          taicang("Q15", "safe-units-enrolled", "5"),
          taicang("Q16", "safe-units-awarded", "3"),
          taicang("Q17", "pledged-merchants-ever", "8736"),
          new Quantity(
              "Q18",
              "scheme-members",
              TAICANG_2023,
              VALUE,
              "320585",
              SCHEME,
              "320585-wuyoushugou",
              "2410"),
          taicang("Q19", "supervision-stations", "64"),
          taicang("Q19", "supervision-stations-opened", "2"),
          new Quantity(
              "Q20",
              "mediations-settled",
              TAICANG_2023,
              VALUE,
              "320585",
              BODY,
              "汽车消费纠纷人民调解委员会",
              "273"));

  /** Report of Lanzhou New Area on 2023. */
  static final List<Quantity> LANZHOU =
      List.of(
          lanzhou("Q34", "group-disputes-settled", "3"),
          lanzhou("Q34", "group-amount-involved", "152000000"),
          lanzhou("Q35", "disputes-settled", "2658"),
          lanzhou("Q36", "recovered-loss", "206000000"));

  /** Report of Qinghai on 2024. */
  static final List<Quantity> QINGHAI =
      List.of(
          qinghai("Q37", "complaints-reports-queries", "178000"),
          new Quantity(
              "Q38",
              "complaints-reports-queries",
              QINGHAI_2024,
              GROWTH,
              "630000",
              null,
              null,
              "0.1137"),
          qinghai("Q39", "in-duty-acceptance-rate", "1.0000"),
          qinghai("Q40", "recovered-loss", "1062610000"),
          qinghai("Q41", "first-check-on-time", "1.0000"),
          qinghai("Q42", "verification-on-time", "1.0000"),
          qinghai("Q44", "orders-12345", "2640"),
          qinghai("Q44", "orders-12345-close-rate", "1.0000"),
          qinghai("Q45", "odr-enterprises", "196"),
          new Quantity(
              "Q45", "odr-enterprises", QINGHAI_2024, GROWTH, "630000", null, null, "0.4519"),
          qinghai("Q46", "odr-complaints", "5118"),
          qinghai("Q46", "odr-close-rate", "0.9906"),
          qinghai("Q47", "returns-without-reason", "4996"),
          qinghai("Q47", "returned-without-reason", "160140000"),
          new Quantity("Q48", "platform-levels", QINGHAI_2024, VALUE, "*", null, null, "5"));

  private static Quantity taicang(String number, String key, String expected) {
    return new Quantity(number, key, TAICANG_2023, VALUE, "320585", null, null, expected);
  }

  private static Quantity lanzhou(String number, String key, String expected) {
    return new Quantity(number, key, LANZHOU_2023, VALUE, "620100", null, null, expected);
  }

  private static Quantity qinghai(String number, String key, String expected) {
    return new Quantity(number, key, QINGHAI_2024, VALUE, "630000", null, null, expected);
  }
}
