package org.redress.events.publicity;

/**
 * Why a complaint is not shown, or no longer. The principle is that complaints are shown and not
 * showing them is the exception (以公示为常态、不公示为例外). The grounds follow from Order 121 and its official
 * form 1 (2026-04-15); what they do not name is OTHER, with the reason in words.
 */
public enum NotShownReason {
  /** The complainant did not agree: official form 1. */
  CONSENT_NOT_GIVEN,
  /** The complainant took the consent back. */
  CONSENT_TAKEN_BACK,
  /** Even a masked text would disclose somebody's privacy: Order 121 Art. 39. */
  PRIVACY,
  /** It would disclose a business secret: Order 121 Art. 39. */
  BUSINESS_SECRET,
  /** State secrets or data of public safety: Order 121 Art. 39. */
  STATE_SECRET_OR_PUBLIC_SAFETY,
  /** It would lead to a reporter or to a report that is being handled: Order 121 Art. 37. */
  REPORTER_PROTECTION,
  /** False material, another person's name, made-up facts: Order 121 Art. 16 (5), (6), Art. 42. */
  FALSE_COMPLAINT,
  /** Which operator it was is not certain. */
  OPERATOR_NOT_CERTAIN,
  /** It was shown by mistake. */
  SHOWN_IN_ERROR,
  /** Another reason, which the note names. */
  OTHER
}
