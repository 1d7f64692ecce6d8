package org.redress.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.form.FormContact;
import org.redress.events.form.FormOrder;

/** What is filled into a form, by the names that its template uses. */
final class Sheet {

  /** Stands where nothing is known, so that it can be filled in by hand. */
  private static final String BLANK = "\u3000".repeat(6);

  /** Stands for a character that cannot be printed. */
  private static final int REPLACEMENT = 0xFFFD;

  private final Map<String, Object> values = new HashMap<>();

  private Sheet() {}

  /**
   * A form filled in.
   *
   * @throws IllegalArgumentException when the facts hold nothing that the form could tell
   */
  static Map<String, Object> of(FormOrder order, Instant issuedAt, Facts facts, Reading reading) {
    Sheet sheet = new Sheet();
    sheet.head(order, issuedAt, reading);
    switch (order.form()) {
      case COMPLAINT_REGISTRATION -> CaseForms.registration(sheet, facts, reading);
      case REPORT_REGISTRATION -> ReportForms.registration(sheet, facts, reading);
      case ROUTING_NOTICE -> RoutingForm.fill(sheet, order, facts, reading);
      case IDENTITY_NOTICE -> CaseForms.identity(sheet, order, facts, reading);
      case ACCEPTANCE_DECISION -> CaseForms.acceptance(sheet, facts, reading);
      case REFUSAL_DECISION -> CaseForms.refusal(sheet, facts, reading);
      case MEDIATION_NOTICE -> MediationForms.notice(sheet, order, facts, reading);
      case TERMINATION_DECISION -> MediationForms.termination(sheet, order, facts, reading);
      case MEDIATION_AGREEMENT -> MediationForms.agreement(sheet, order, facts, reading);
      case REPORT_RESULT_NOTICE -> ReportForms.result(sheet, facts, reading);
    }
    return sheet.values;
  }

  private void head(FormOrder order, Instant issuedAt, Reading reading) {
    put("style", ChineseText.numeral(order.form().number()));
    put("title", Words.of(order.form()));
    put("masked", reading != Reading.CLEAR);
    put("documentNumber", order.documentNumber());
    put("authority", order.authority());
    put("issuedOn", ChineseText.date(ChineseText.day(issuedAt)));
    FormContact contact = order.contact();
    put("contactName", contact == null ? null : reading.of(contact.name()));
    put("contactPhone", contact == null ? null : reading.of(contact.phone()));
    put("contactAddress", contact == null ? null : contact.address());
  }

  /** A text; where there is none, room to write it. */
  void put(String name, @Nullable String text) {
    values.put(name, text == null ? BLANK : printable(text));
  }

  /** Whether a part of the form is shown. */
  void put(String name, boolean shown) {
    values.put(name, shown);
  }

  /** Texts one below the other. */
  void put(String name, List<String> texts) {
    values.put(name, texts.stream().map(Sheet::printable).toList());
  }

  /** Rows with parts of their own. */
  void rows(String name, List<Map<String, String>> rows) {
    values.put(
        name,
        rows.stream()
            .map(row ->
                row.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> printable(e.getValue()))))
            .toList());
  }

  /** What XML cannot hold has no place on paper either: control characters that somebody sent. */
  private static String printable(String text) {
    return text.codePoints()
        .map(code -> isPrintable(code) ? code : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPrintable(int code) {
    return switch (code) {
      case '\t', '\n', '\r' -> true;
      case 0xFFFE, 0xFFFF -> false;
      default -> !Character.isISOControl(code);
    };
  }

  /** A list of boxes with the chosen ones ticked, in the order of the list. */
  <E extends Enum<E>> void boxes(String name, Class<E> list, List<E> chosen) {
    List<Map<String, Object>> boxes = new ArrayList<>();
    for (E member : Arrays.asList(list.getEnumConstants())) {
      boxes.add(
          Map.of(
              "number",
              ChineseText.numeral(member.ordinal() + 1),
              "text",
              Words.of(member),
              "ticked",
              chosen.contains(member)));
    }
    values.put(name, boxes);
  }

  /** A question answered with yes or no. */
  void yesOrNo(String name, boolean answer) {
    values.put(
        name,
        List.of(Map.of("text", "是", "ticked", answer), Map.of("text", "否", "ticked", !answer)));
  }
}
