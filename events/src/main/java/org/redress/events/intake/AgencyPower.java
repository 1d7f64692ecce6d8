package org.redress.events.intake;

/** What an agent may do: Order 121 Art. 11. */
public enum AgencyPower {
  /** Acts for the person, but decides nothing about the claim (一般代理). */
  GENERAL,
  /** May also change or waive the claim and agree (特别授权). */
  SPECIAL
}
