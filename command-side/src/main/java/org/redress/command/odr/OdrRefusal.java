package org.redress.command.odr;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about online dispute resolution. */
public enum OdrRefusal implements RefusalCode {
  /** The enterprise takes part already. */
  ODR_ENTERPRISE_ALREADY_JOINED("The enterprise already takes part in online dispute resolution."),
  /** The enterprise does not take part. */
  ODR_ENTERPRISE_NOT_JOINED("The enterprise does not take part in online dispute resolution."),
  /** Admitted before it applied. */
  ODR_APPLICATION_AFTER_ADMISSION("The enterprise applied after it was admitted."),
  /** Nobody chose to settle with the enterprise. */
  ODR_CHOICE_MISSING("The consumer has not chosen to settle with the enterprise first."),
  /** Chosen after the complaint was sent. */
  ODR_CHOICE_TOO_LATE("The consumer chose after the complaint was sent."),
  /** The complaint was with the enterprise before. */
  ODR_ALREADY_TRIED("The complaint was sent to the enterprise before."),
  /** The complaint is not with an enterprise. */
  ODR_NOT_WITH_ENTERPRISE("The complaint is not with an enterprise."),
  /** Called a failure without saying why. */
  ODR_FAILURE_NOT_RECORDED(
      "A failure is recorded with its reason, and the complaint falls back with it.");

  private final String message;

  OdrRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
