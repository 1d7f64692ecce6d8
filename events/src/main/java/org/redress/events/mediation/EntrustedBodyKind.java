package org.redress.events.mediation;

/** Bodies that can be entrusted with a mediation: Order 121 Art. 19. */
public enum EntrustedBodyKind {
  /** Consumer association (消费者协会). */
  CONSUMER_ASSOCIATION,
  /** People's mediation committee (人民调解委员会). */
  PEOPLES_MEDIATION_COMMITTEE,
  /** Pre-litigation mediation of a court (诉前调解). */
  COURT_PRE_LITIGATION,
  /** Consumer rights supervision station (消费维权监督站). */
  SUPERVISION_STATION
}
