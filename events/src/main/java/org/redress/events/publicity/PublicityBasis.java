package org.redress.events.publicity;

/** Why a complaint may be shown. */
public enum PublicityBasis {
  /** The complainant agreed in the register form (同意公示投诉信息, official form 1, 2026-04). */
  CONSENT,
  /** The setting in force does not ask for the complainant's consent to a masked text. */
  SETTING
}
