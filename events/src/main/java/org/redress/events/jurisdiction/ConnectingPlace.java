package org.redress.events.jurisdiction;

/** Place that makes an authority competent: Order 121 Art. 13. */
public enum ConnectingPlace {
  /** Where the operator actually does business (实际经营地). */
  ACTUAL_PLACE,
  /** The operator's domicile (住所地). */
  DOMICILE,
  /** The address that the platform shows for its seller. */
  SHOWN_ADDRESS,
  /** The domicile of the platform's operator. */
  PLATFORM_DOMICILE
}
