package org.redress.command.safeunit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.safeunit.SafeUnitKind;

/** Where a unit of safe consumption stands. */
public sealed interface SafeUnitState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotEnrolled _ -> "NOT_ENROLLED";
      case Enrolled _ -> "ENROLLED";
      case Awarded _ -> "AWARDED";
      case Removed _ -> "REMOVED";
    };
  }

  /** There is none under this id. */
  record NotEnrolled() implements SafeUnitState {}

  /** There is one, or there was. */
  sealed interface OnRecord extends SafeUnitState {}

  /**
   * What a unit is and how many awards it was given.
   *
   * @param kind what kind of unit or area it is
   * @param region region it lies in
   * @param merchantId operator that runs it, null when none is on record
   * @param awards awards so far, also those taken back
   */
  record Profile(SafeUnitKind kind, String region, @Nullable String merchantId, int awards) {

    Profile awarded() {
      return new Profile(kind, region, merchantId, awards + 1);
    }

    /** Id of the award given last. */
    String lastAward() {
      return "A" + awards;
    }
  }

  /**
   * It takes part.
   *
   * @param profile what it is
   * @param since when it entered or lost its award; the next step is not earlier
   */
  record Enrolled(Profile profile, Instant since) implements OnRecord {}

  /**
   * It takes part and is a model.
   *
   * @param profile what it is
   * @param since when it was named
   */
  record Awarded(Profile profile, Instant since) implements OnRecord {}

  /** It left the list. */
  record Removed() implements OnRecord {}
}
