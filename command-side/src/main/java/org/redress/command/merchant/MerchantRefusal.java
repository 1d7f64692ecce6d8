package org.redress.command.merchant;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a merchant record. */
public enum MerchantRefusal implements RefusalCode {
  /** The record says something else. */
  MERCHANT_ALREADY_REGISTERED(
      "A merchant is already registered under this id with other particulars."),
  /** The id and the credit code name different records. */
  MERCHANT_ID_MISMATCH("The id of the record does not follow from the credit code.");

  private final String message;

  MerchantRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
