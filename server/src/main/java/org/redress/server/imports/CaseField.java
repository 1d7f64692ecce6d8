package org.redress.server.imports;

/** What a column of a file can become. The name in a mapping is {@link #key()}. */
enum CaseField {
  /** When the complaint was received. Required. */
  FILED_AT("filedAt", true),
  /** When the matter ended. Required where the result says that it ended. */
  CLOSED_AT("closedAt", false),
  /** Value of the enum {@code Channel}; {@code OTHER} when not mapped. */
  CHANNEL("channel", false),
  /** Name of the complainant; "not recorded" when not mapped. */
  COMPLAINANT_NAME("complainantName", false),
  /** Telephone of the complainant. */
  COMPLAINANT_PHONE("complainantPhone", false),
  /** Address of the complainant or a part of it. */
  COMPLAINANT_ADDRESS("complainantAddress", false),
  /** Name of the operator complained about. Required. */
  RESPONDENT_NAME("respondentName", true),
  /** Place of business of the operator. */
  RESPONDENT_ADDRESS("respondentAddress", false),
  /** Unified social credit code of the operator; a wrong check character rejects the row. */
  CREDIT_CODE("creditCode", false),
  /** Region of the handling authority. Required. */
  REGION("region", true),
  /** Problem class; needs {@code system}. */
  PROBLEM_CLASS("problemClass", false),
  /** Class of goods or service; needs {@code system}. */
  OBJECT_CLASS("objectClass", false),
  /** The facts in the complainant's words; "not recorded" when not mapped. */
  FACTS("facts", false),
  /** Amount in dispute, as a decimal number of whole currency units. */
  CLAIMED("claimed", false),
  /** Amount recovered, as a decimal number of whole currency units. */
  RECOVERED("recovered", false),
  /** ISO 4217 code; the mapping's currency when not mapped. */
  CURRENCY("currency", false),
  /** How the matter ended: looked up in {@code results}. */
  RESULT("result", false),
  /** {@code yes}, {@code no}, 1 to 5, or {@code unanswered}. */
  SATISFACTION("satisfaction", false);

  private final String key;
  private final boolean required;

  CaseField(String key, boolean required) {
    this.key = key;
    this.required = required;
  }

  /** Name in a mapping. */
  String key() {
    return key;
  }

  /** Whether a row without it is rejected. */
  boolean required() {
    return required;
  }
}
