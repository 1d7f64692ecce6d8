package org.redress.server.scenario;

import java.util.List;
import java.util.Locale;
import org.redress.command.CreditCode;
import org.redress.command.PersonalText;
import org.redress.events.Classification;

/** Labels that stand where a real file has names and words. */
final class Labels {

  /** Labels of problem classes in the reports. */
  static final List<String> PROBLEMS = List.of("合同", "质量", "广告", "售后服务", "价格", "食品安全", "计量");

  /** Percent of each problem class, a choice that keeps the order of the report. */
  static final List<Integer> PROBLEM_PERCENT = List.of(31, 24, 14, 11, 9, 7, 4);

  /** Labels of object classes in the reports. */
  static final List<String> OBJECTS =
      List.of("食品餐饮", "服装鞋帽", "物业服务", "交通工具", "家用电器", "教育培训", "美容美发洗浴");

  /** Percent of each object class, a choice that keeps the order of the report. */
  static final List<Integer> OBJECT_PERCENT = List.of(29, 19, 15, 12, 9, 8, 8);

  private static final String SYSTEM = "12315";

  private Labels() {}

  /** A class of the 12315 platform. */
  static Classification classification(String code) {
    return new Classification(SYSTEM, code);
  }

  /** A person without a name. */
  static PersonalText person(String kind, int number) {
    return text(String.format(Locale.ROOT, "%s %05d", kind, number));
  }

  /** A telephone number that nobody has. */
  static PersonalText phone(int number) {
    return text(String.format(Locale.ROOT, "000 0000 %05d", number));
  }

  /** An address that does not exist. */
  static PersonalText address(int number) {
    return text(String.format(Locale.ROOT, "示例路 %d 号", number));
  }

  /** Name of an operator. */
  static String operator(int number) {
    return String.format(Locale.ROOT, "示例商户 %05d", number);
  }

  /** Place of an operator. */
  static String street(int number) {
    return String.format(Locale.ROOT, "示例街 %d 号", number);
  }

  /**
   * Credit code of an operator: department digit Y (other) and a region of zeros, which no
   * registration uses, with the right check character.
   *
   * @param series two letters that tell the series of operators apart
   */
  static CreditCode creditCode(String series, int number) {
    String front = String.format(Locale.ROOT, "Y1000000%s%07d", series, number);
    char check = CreditCode.expectedCheck(front + "0").orElseThrow();
    return CreditCode.parse(front + check).orElseThrow();
  }

  /** Words. */
  static PersonalText text(String words) {
    return new PersonalText(words);
  }
}
