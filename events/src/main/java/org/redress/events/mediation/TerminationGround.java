package org.redress.events.mediation;

/** The eight grounds for terminating a mediation: Order 121 Art. 23 (2026-04-15). */
public enum TerminationGround {
  /** (1) The complainant withdrew, or the parties settled by themselves. */
  WITHDRAWN_OR_SELF_SETTLED,
  /** (2) A side is absent without good cause or clearly refuses mediation. */
  ABSENT_OR_REFUSES,
  /** (3) After mediation a side states that no agreement is possible. */
  NO_AGREEMENT_POSSIBLE,
  /** (4) No agreement on the cost of a test or appraisal. */
  NO_AGREEMENT_ON_TEST_COST,
  /** (5) 60 days from acceptance passed without an agreement. */
  TIME_LIMIT_PASSED,
  /** (6) A case of Art. 16 or Art. 42 was found after acceptance. */
  NOT_ACCEPTABLE_FOUND_LATER,
  /** (7) A side died or lost its legal personality. */
  DEATH_OR_DISSOLUTION,
  /** (8) Other cases that call for termination. */
  OTHER
}
