package org.redress.command.pledge;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a pledge. */
public enum PledgeRefusal implements RefusalCode {
  /** No pledge under this id. */
  PLEDGE_UNKNOWN("There is no pledge with this id."),
  /** The id belongs to another pledge. */
  PLEDGE_ALREADY_MADE("A pledge has already been made under this id."),
  /** A term that does not fit the kind of pledge. */
  RETURN_TERM_OUT_OF_RANGE("The number of days for returning goods does not fit the pledge."),
  /** A pledge of which nobody could say what it promises. */
  PLEDGE_TERMS_MISSING("A pledge of kind OTHER says in words what it promises."),
  /** A return under a pledge that promises none. */
  PLEDGE_WITHOUT_RETURNS("The pledge does not promise returns without reason."),
  /** Goods that the pledge does not cover. */
  PLEDGE_NOT_IN_FORCE("The pledge was not in force on the day of receipt."),
  /** Returned before received. */
  RETURN_BEFORE_RECEIPT("The goods were returned before they were received."),
  /** Returned too late. */
  RETURN_TERM_PASSED("The goods were returned after the term of the pledge.");

  private final String message;

  PledgeRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
