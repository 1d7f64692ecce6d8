package org.redress.events.jurisdiction;

/** What decides where a complaint goes: Order 121 Art. 13. */
public enum RespondentKind {
  /** A shop or another operator outside platforms. */
  ORDINARY_OPERATOR,
  /** The operator of a platform, or one that sells on a site of its own. */
  PLATFORM_OPERATOR_OR_OWN_SITE,
  /** A seller on a platform whose address is shown there and can be reached. */
  IN_PLATFORM_SELLER_ADDRESS_SHOWN,
  /** A seller on a platform without a shown address, or one that cannot be reached. */
  IN_PLATFORM_SELLER_UNREACHABLE
}
