package org.redress.events.report;

/** Place that can give power over a report: Order 121 Art. 29, 31, 32 (2026-04-15). */
public enum ReportPlace {
  /** Where the conduct reported took place (行为发生地). */
  PLACE_OF_CONDUCT,
  /** The operator's domicile (住所地). */
  DOMICILE,
  /** Where the seller on a platform actually does business (实际经营地). */
  ACTUAL_PLACE,
  /** The domicile of the platform's operator. */
  PLATFORM_DOMICILE,
  /** Where the publisher of the advertisement is (广告发布者所在地). */
  PUBLISHER_PLACE,
  /** Where the advertiser is (广告主所在地). */
  ADVERTISER_PLACE,
  /** Where the advertising agent is (广告经营者所在地). */
  AGENT_PLACE
}
