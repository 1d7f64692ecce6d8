package org.redress.events.report;

/** What decides where a report goes: Order 121 Art. 29, 31, 32 (2026-04-15). */
public enum ReportTargetKind {
  /** Conduct of an operator that no other kind describes: Art. 29. */
  ORDINARY_CONDUCT,
  /** The operator of a platform, or one that sells on a site of its own: Art. 31. */
  PLATFORM_OPERATOR_OR_OWN_SITE,
  /** A seller on a platform: Art. 31. */
  IN_PLATFORM_SELLER,
  /** An advertisement in mass media (大众传播媒介): Art. 32. */
  MASS_MEDIA_ADVERT,
  /** An advertisement on the internet that another than the advertiser publishes: Art. 32. */
  INTERNET_ADVERT,
  /** An advertisement on the internet that the advertiser publishes itself: Art. 32. */
  SELF_PUBLISHED_INTERNET_ADVERT
}
