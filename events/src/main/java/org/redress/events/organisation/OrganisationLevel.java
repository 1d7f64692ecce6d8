package org.redress.events.organisation;

/** Level of an organisation, the highest first. */
public enum OrganisationLevel {
  /** State Administration for Market Regulation (总局). */
  NATIONAL,
  /** Province, autonomous region or municipality under the central government (省局). */
  PROVINCE,
  /** Prefecture or city (市局). */
  PREFECTURE,
  /** County, district or county-level city (县局). */
  COUNTY,
  /** Station or unit (所) that belongs to an authority and has no code of its own. */
  STATION
}
