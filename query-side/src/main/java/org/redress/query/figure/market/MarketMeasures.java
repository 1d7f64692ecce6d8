package org.redress.query.figure.market;

import org.redress.events.station.StationKind;

/** Names of the measures of this package. */
final class MarketMeasures {

  static final String UNITS_ENROLLED = "units-enrolled";
  static final String UNITS = "units";
  static final String UNITS_AWARDED = "units-awarded";
  static final String MODEL_UNITS = "units-model";
  static final String SCHEME_JOINED = "scheme-joined";
  static final String SCHEME_MEMBERS = "scheme-members";
  static final String SCHEME_MEMBERS_EVER = "scheme-members-ever";
  static final String PLEDGED_EVER = "pledged-merchants-ever";
  static final String PLEDGED = "pledged-merchants";
  static final String RETURNS = "returns-without-reason";
  static final String RETURNED = "returned-without-reason";
  static final String RETURNS_REFUSED = "returns-refused";
  static final String ODR_JOINED = "odr-joined";
  static final String ODR_ENTERPRISES = "odr-enterprises";
  static final String GENERAL_CLASSES = "indicator-classes-general";
  static final String SPECIAL_CLASSES = "indicator-classes-special";
  static final String INDICATORS = "indicators";
  static final String SCORECARDS = "scorecards";
  static final String POINTS = "scorecard-points";
  static final String POINTS_POSSIBLE = "scorecard-points-possible";
  static final String LISTS = "merchant-lists";
  static final String RED_LISTED = "red-listed";
  static final String BLACK_LISTED = "black-listed";
  static final String REWARDS = "list-rewards";
  static final String STEPS = "list-steps";
  static final String RECTIFIED = "list-rectified";

  private MarketMeasures() {}

  /** Stations of a kind that are open. */
  static String open(StationKind kind) {
    return switch (kind) {
      case SUPERVISION -> "stations-supervision";
      case SERVICE -> "stations-service";
      case GREEN_CHANNEL -> "stations-green-channel";
    };
  }

  /** Stations of a kind as they are opened. */
  static String opened(StationKind kind) {
    return open(kind) + "-opened";
  }
}
