package org.redress.events.publicity;

/** What a side objects to. */
public enum ObjectionGround {
  /** What is shown is not so. */
  FACTS_WRONG,
  /** It names the wrong operator. */
  WRONG_OPERATOR,
  /** It lets somebody recognise a person. */
  PERSON_RECOGNISABLE,
  /** It discloses a business secret. */
  BUSINESS_SECRET,
  /** The complainant does not agree any more. */
  CONSENT_TAKEN_BACK,
  /** Something else, which the statement names. */
  OTHER
}
