package org.redress.server.demo;

import java.util.List;
import java.util.Locale;
import org.redress.command.CreditCode;
import org.redress.events.Classification;

/** Code lists that the sample cases draw from. */
final class DemoLists {

  /** Labels of official statistics: problem classes of the 12315 platform. */
  static final List<String> PROBLEMS = List.of("售后服务", "食品安全", "质量", "价格", "合同", "计量", "广告");

  /** Labels of official statistics: object classes of the 12315 platform. */
  static final List<String> OBJECTS =
      List.of("一般食品", "服装鞋帽", "家用电器", "交通工具", "餐饮和住宿", "美容美发洗浴", "教育培训", "物业服务");

  /** Counties by GB/T 2260: Taicang, Zhangjiagang, Xining Chengdong, Lanzhou Chengguan. */
  static final List<String> REGIONS = List.of("320585", "320582", "630102", "620102");

  /** Number of sample merchants. */
  static final int MERCHANTS = 24;

  private static final String SYSTEM = "12315";

  private DemoLists() {}

  /** A class of the 12315 lists. */
  static Classification classification(String code) {
    return new Classification(SYSTEM, code);
  }

  /** Name of a sample merchant. */
  static String merchantName(int number) {
    return String.format(Locale.ROOT, "示例商户 %02d", number);
  }

  /**
   * Credit code of a sample merchant: department digit Y (other) and a region of zeros, which no
   * registration uses, with the right check character.
   */
  static CreditCode creditCode(int number) {
    String front = String.format(Locale.ROOT, "Y1000000DEM0000%02d", number);
    char check = CreditCode.expectedCheck(front + "0").orElseThrow();
    return CreditCode.parse(front + check).orElseThrow();
  }

  /** Region of a sample merchant and of the cases against it. */
  static String region(int number) {
    return REGIONS.get(number % REGIONS.size());
  }
}
