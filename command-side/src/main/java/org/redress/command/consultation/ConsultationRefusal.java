package org.redress.command.consultation;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a consultation. */
public enum ConsultationRefusal implements RefusalCode {
  /** No consultation under this id. */
  CONSULTATION_UNKNOWN("There is no consultation with this id."),
  /** The id belongs to another consultation. */
  CONSULTATION_ALREADY_REGISTERED("A consultation has already been registered under this id."),
  /** The demand has a procedure of its own: Order 121 Art. 44. */
  CONSULTATION_HAS_OWN_WAY("A demand of this kind has its own way, which is told.");

  private final String message;

  ConsultationRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
