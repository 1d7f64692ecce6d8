package org.redress.command.jurisdiction;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about who handles a complaint. */
public enum JurisdictionRefusal implements RefusalCode {
  /** A place that makes nobody competent for this kind of operator. */
  CONNECTING_PLACE_NOT_ALLOWED(
      "The place does not make an authority competent for this kind of operator."),
  /** A unit that is no intake centre would pass the complaint on. */
  ROUTING_ONLY_BY_CENTRE(
      "Only an intake centre routes; a unit without power returns the complaint to it."),
  /** Another organisation has the complaint. */
  CASE_ALREADY_ROUTED("The complaint is with organisation {organisation}."),
  /** The organisation does not have the complaint. */
  CASE_NOT_WITH_ORGANISATION("The complaint is not with this organisation."),
  /** Neither a superior nor a subordinate. */
  TRANSFER_NOT_UP_OR_DOWN("The complaint goes to a superior or a subordinate authority."),
  /** Two authorities disagree. */
  JURISDICTION_DISPUTE_OPEN("Two authorities disagree about who handles the complaint."),
  /** Nobody disagrees. */
  JURISDICTION_DISPUTE_NOT_OPEN("No dispute about who handles the complaint is open."),
  /** An authority would disagree with itself. */
  DISPUTE_NEEDS_TWO_AUTHORITIES("A dispute is one of two different authorities."),
  /** Another authority than the two. */
  NOT_A_PARTY_OF_THE_DISPUTE("The authority is not one of the two that disagree."),
  /** Not above both authorities. */
  NOT_COMMON_SUPERIOR("The organisation is not the superior of both authorities.");

  private final String message;

  JurisdictionRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
