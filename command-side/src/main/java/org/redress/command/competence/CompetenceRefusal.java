package org.redress.command.competence;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about which authority has the power, in whatever matter. */
public enum CompetenceRefusal implements RefusalCode {
  /** A place that makes nobody competent for this kind of operator or conduct. */
  CONNECTING_PLACE_NOT_ALLOWED(
      "The place does not make an authority competent for this kind of operator or conduct."),
  /** A unit that is no intake centre would pass the matter on. */
  ROUTING_ONLY_BY_CENTRE(
      "Only an intake centre routes; a unit without power returns the complaint to it."),
  /** Two authorities disagree. */
  JURISDICTION_DISPUTE_OPEN("Two authorities disagree about who handles the matter."),
  /** Nobody disagrees. */
  JURISDICTION_DISPUTE_NOT_OPEN("No dispute about who handles the matter is open."),
  /** An authority would disagree with itself. */
  DISPUTE_NEEDS_TWO_AUTHORITIES("A dispute is one of two different authorities."),
  /** Another authority than the two. */
  NOT_A_PARTY_OF_THE_DISPUTE("The authority is not one of the two that disagree."),
  /** Not above both authorities. */
  NOT_COMMON_SUPERIOR("The organisation is not the superior of both authorities.");

  private final String message;

  CompetenceRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
