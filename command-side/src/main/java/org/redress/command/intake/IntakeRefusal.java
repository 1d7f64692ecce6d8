package org.redress.command.intake;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about who complains. */
public enum IntakeRefusal implements RefusalCode {
  /** A power signed after it was shown. */
  AGENCY_SIGNED_LATER("The power of attorney was signed after it was shown."),
  /** A power whose term is over. */
  AGENCY_TERM_PASSED("The term of the power of attorney is over."),
  /** No running agency under this id. */
  AGENCY_UNKNOWN("No agency with this id is running."),
  /** Somebody would join without consent. */
  JOINT_CONSENT_MISSING("A person joins a complaint only with consent."),
  /** Only one person complains. */
  COMPLAINT_NOT_JOINT("Only one person complains."),
  /** Nobody under this id complains. */
  JOINT_PERSON_UNKNOWN("No person with this id belongs to the complaint."),
  /** More than two representatives. */
  TOO_MANY_REPRESENTATIVES("At most two representatives are elected."),
  /** Elected without a writing. */
  REPRESENTATION_NOT_IN_WRITING("Representatives are elected in writing."),
  /** Nobody acts for this person. */
  PERSON_NOT_REPRESENTED("Nobody acts for this person."),
  /** A request for identity papers is open. */
  IDENTITY_ALREADY_REQUESTED("A request for identity papers is open."),
  /** Nobody asked for identity papers. */
  IDENTITY_NOT_REQUESTED("No request for identity papers is open."),
  /** Due before anybody could comply. */
  IDENTITY_DUE_TOO_EARLY("The last day for identity papers lies after the day of the notice."),
  /** A case would be its own duplicate. */
  DUPLICATE_OF_ITSELF("A case is not a duplicate of itself."),
  /** The two cases were compared before. */
  DUPLICATE_ALREADY_SUGGESTED("The two cases were compared before."),
  /** No suggestion under this id. */
  DUPLICATE_SUGGESTION_UNKNOWN("The case has no suggestion with this id."),
  /** A person has decided. */
  DUPLICATE_ALREADY_DECIDED("A person has decided about this suggestion before."),
  /** The person does not want it. */
  SPECIAL_GROUP_TAG_REFUSED("The person does not want to be counted in this group.");

  private final String message;

  IntakeRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
