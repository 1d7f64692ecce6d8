package org.redress.events.survey;

/** How the satisfaction survey reached the consumer. */
public enum SurveyChannel {
  /** Text message. */
  SMS,
  /** 12315 platform. */
  PLATFORM,
  /** Telephone return visit (回访), Order 121 Art. 26. */
  PHONE,
  /** Asked by the source of an imported record. */
  IMPORTED_RECORD
}
