package org.redress.events;

/** The ways of settling a consumer dispute: Consumer Rights Protection Law Art. 39. */
public enum DisputeRoute {
  /** (1) Negotiate with the operator. */
  NEGOTIATION,
  /** (2) Ask a consumer association or another lawful mediation body. */
  MEDIATION_BODY,
  /** (3) Complain to the administrative department concerned. */
  ADMINISTRATIVE_COMPLAINT,
  /** (4) Arbitration under an agreement with the operator. */
  ARBITRATION,
  /** (5) Sue in court. */
  COURT
}
