package org.redress.server.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.command.CreditCode;

/** Inputs of mutations with everything that is needed and nothing else. */
final class Inputs {

  private Inputs() {}

  /** A valid credit code of an operator that does not exist; a different one for each number. */
  static String creditCode(int number) {
    String first = "91350100M000%05d".formatted(number);
    return first + CreditCode.expectedCheck(first + "0").orElseThrow();
  }

  static Map<String, Object> filing(String caseId, String region, String creditCode) {
    Map<String, Object> respondent = map("name", "某家电商行", "address", "解放路 1 号");
    respondent.put("creditCode", creditCode);
    return map(
        "caseId",
        caseId,
        "channel",
        "PLATFORM_12315",
        "complainant",
        map("name", "投诉人 017", "phone", "13800138017", "address", "人民路 17 号"),
        "respondent",
        respondent,
        "region",
        region,
        "problemClass",
        map("system", "12315", "code", "质量"),
        "facts",
        "所购洗衣机使用三日后不能启动。",
        "remedies",
        List.of("RETURN_GOODS", "REFUND"),
        "claimed",
        money(299_900),
        "publicityConsent",
        true,
        "occurredAt",
        "2026-05-06T01:00:00Z");
  }

  static Map<String, Object> about(String caseId, String occurredAt, Object... more) {
    Map<String, Object> input = map(more);
    input.put("caseId", caseId);
    input.put("occurredAt", occurredAt);
    return input;
  }

  static Map<String, Object> payment(
      String caseId, String refundId, Object amountMinor, String occurredAt) {
    return about(
        caseId,
        occurredAt,
        "refundId",
        refundId,
        "amount",
        map("amountMinor", amountMinor, "currency", "CNY"),
        "evidence",
        map("kind", "BANK_RECEIPT", "reference", "回单 20260520-7"));
  }

  static Map<String, Object> merchant(String creditCode) {
    return map(
        "name", "某家电商行",
        "creditCode", creditCode,
        "address", "解放路 1 号",
        "region", "350102",
        "occurredAt", "2026-05-01T00:00:00Z");
  }

  static Map<String, Object> money(long amountMinor) {
    return map("amountMinor", amountMinor, "currency", "CNY");
  }

  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  /** Names and values in turn. */
  static Object[] entries(Map<String, Object> map) {
    return map.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .toArray();
  }
}
