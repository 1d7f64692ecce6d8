package org.redress.events.report;

/** What a person did to extort money by reporting: Order 121 Art. 42 (2026-04-15). */
public enum PoliceReferralGround {
  /** Planted goods (夹带). */
  PLANTED,
  /** Swapped goods (掉包). */
  SWAPPED,
  /** Faked goods or evidence (造假). */
  FAKED,
  /** Tampered with information about goods (篡改商品信息). */
  TAMPERED,
  /** Invented facts (捏造事实). */
  INVENTED
}
