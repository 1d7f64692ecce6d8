package org.redress.command;

/** Reasons for refusing that do not belong to one capability. */
public enum InputRefusal implements RefusalCode {
  /** A command about a case under whose id nothing was filed. */
  CASE_UNKNOWN("There is no case with this id."),
  /** The command is not possible where the matter stands. */
  WRONG_STATE("This is not possible while the state is {state}."),
  /** The act would lie before the fact it builds on. */
  OCCURRED_TOO_EARLY("The time lies before the fact that this builds on."),
  /** The act would lie in the future. */
  DATE_IN_FUTURE("The time lies in the future."),
  /** A moment or day that no record of this kind can have. */
  DATE_OUT_OF_RANGE("The date is outside the range that can be recorded."),
  /** A text that must say something is blank. */
  FIELD_BLANK("The field must not be left blank."),
  /** A text is longer than a record may be. */
  FIELD_TOO_LONG("The text is longer than {limit} characters."),
  /** A text holds characters that cannot be written. */
  FIELD_MALFORMED("The text holds characters that cannot be recorded."),
  /** A list that must hold something is empty. */
  LIST_EMPTY("The list must hold at least one entry."),
  /** A list is longer than a record may be. */
  LIST_TOO_LONG("The list holds more than {limit} entries."),
  /** No merchant record under this id. */
  MERCHANT_UNKNOWN("There is no merchant with this id."),
  /** No organisation under this id, or none that exists on the day. */
  ORGANISATION_UNKNOWN("There is no organisation with this id on that day."),
  /** An id for something new has characters that an id may not have. */
  ID_MALFORMED("The id has a form that ids do not have."),
  /** A region code has characters that no scheme of codes has. */
  REGION_MALFORMED("The region code has a form that region codes do not have."),
  /** An amount is zero or negative. */
  AMOUNT_NOT_POSITIVE("An amount is given in whole minor units above 0."),
  /** An amount or a sum is larger than a record may be. */
  AMOUNT_TOO_LARGE("The amount is larger than can be recorded."),
  /** A currency that ISO 4217 does not know, or one without minor units. */
  CURRENCY_UNKNOWN("The currency is not an ISO 4217 code of a currency that sums are paid in."),
  /** A unified social credit code that does not check. */
  CREDIT_CODE_INVALID("This is not a unified social credit code with its right check character."),
  /** A merchant id and a credit code that name different records. */
  OPERATOR_AMBIGUOUS("The credit code and the merchant id name different operators."),
  /** A filing decision that does not name the case: Procedure Provisions Art. 18. */
  ENFORCEMENT_CASE_MISSING("A decision to file names the enforcement case."),
  /** A case is named although none is filed. */
  ENFORCEMENT_CASE_UNEXPECTED("A decision not to file names no enforcement case."),
  /** No reason for not filing. */
  NOT_FILING_REASON_MISSING("A decision not to file says why."),
  /** A value by which an import marks what its records do not say. */
  ONLY_FOR_IMPORT("This value marks what an imported record does not say; live work says it."),
  /** A representative would act without the represented. */
  REPRESENTED_CONSENT_MISSING("Represented persons have not consented: {persons}."),
  /** The stream has changed since the sender looked. */
  STALE_VERSION("The record has changed: it has version {version}, not {expected}."),
  /** An idempotency key that was used for something else. */
  IDEMPOTENCY_KEY_REUSED("The idempotency key was used before for another command."),
  /** Another command changed the stream at the same moment, again and again. */
  CONCURRENT_CHANGE("The record was changed by others at the same moment.");

  private final String message;

  InputRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
