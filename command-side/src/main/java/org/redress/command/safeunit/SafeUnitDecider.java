package org.redress.command.safeunit;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;
import static org.redress.command.TimeRules.notBefore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.safeunit.SafeUnitState.Awarded;
import org.redress.command.safeunit.SafeUnitState.Enrolled;
import org.redress.command.safeunit.SafeUnitState.NotEnrolled;
import org.redress.command.safeunit.SafeUnitState.OnRecord;
import org.redress.command.safeunit.SafeUnitState.Profile;
import org.redress.command.safeunit.SafeUnitState.Removed;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;

/** Decides what is asked about a unit of safe consumption. Pure and total. */
public final class SafeUnitDecider {

  private SafeUnitDecider() {}

  /** Before there is a unit. */
  public static SafeUnitState initial() {
    return new NotEnrolled();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param neighbours tells which organisations and merchants are on record
   */
  public static Decision<SafeUnitEvent> decide(
      SafeUnitCommand command, SafeUnitState state, Neighbours neighbours) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case EnrolUnit enrol -> enrol(enrol, state, neighbours);
              case AwardUnit award -> award(award, state);
              case WithdrawUnitAward withdraw -> withdraw(withdraw, state);
              case RemoveUnit remove -> remove(remove, state);
            });
  }

  private static Decision<SafeUnitEvent> enrol(
      EnrolUnit c, SafeUnitState state, Neighbours neighbours) {
    return switch (state) {
      case NotEnrolled _ ->
          Decision.unless(
              () ->
                  new UnitEnrolled(
                      c.unitId(),
                      c.occurredAt(),
                      c.kind(),
                      c.name(),
                      c.place(),
                      c.region(),
                      c.level(),
                      c.organisationId(),
                      c.merchantId()),
              EnrolmentRules.met(c, neighbours));
      case OnRecord _ ->
          Decision.refuse(
              Refusal.of(
                  SafeUnitRefusal.UNIT_ALREADY_ENROLLED,
                  "unitId",
                  "an id under which no unit was enrolled"));
    };
  }

  private static Decision<SafeUnitEvent> award(AwardUnit c, SafeUnitState state) {
    return switch (state) {
      case Enrolled(Profile profile, var since) ->
          Decision.unless(
              () ->
                  new UnitAwarded(
                      c.unitId(),
                      c.occurredAt(),
                      profile.awarded().lastAward(),
                      c.level(),
                      c.awardedBy(),
                      c.validTo(),
                      profile.kind(),
                      profile.region(),
                      profile.merchantId()),
              saysSomething("awardedBy", c.awardedBy(), SHORT_TEXT),
              TimeRules.dayIsRecordable("validTo", c.validTo()),
              endsAfterItBegan(c),
              notBefore(c.occurredAt(), since));
      case NotEnrolled _, Awarded _, Removed _ -> notIn(state, "ENROLLED");
    };
  }

  private static @Nullable Refusal endsAfterItBegan(AwardUnit c) {
    LocalDate given = ChinaTime.dayOf(c.occurredAt());
    return c.validTo() != null && c.validTo().isBefore(given)
        ? Refusal.of(SafeUnitRefusal.UNIT_AWARD_ENDS_TOO_EARLY, "validTo", "not before " + given)
        : null;
  }

  private static Decision<SafeUnitEvent> withdraw(WithdrawUnitAward c, SafeUnitState state) {
    return switch (state) {
      case Awarded(Profile profile, var since) ->
          Decision.unless(
              () ->
                  new UnitAwardWithdrawn(
                      c.unitId(),
                      c.occurredAt(),
                      profile.lastAward(),
                      c.reason(),
                      profile.kind(),
                      profile.region(),
                      profile.merchantId()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), since));
      case NotEnrolled _, Enrolled _, Removed _ -> notIn(state, "AWARDED");
    };
  }

  /** A model loses its award first, so that both are on the record with their reasons. */
  private static Decision<SafeUnitEvent> remove(RemoveUnit c, SafeUnitState state) {
    return switch (state) {
      case Enrolled(Profile profile, var since) ->
          Decision.unless(
              () ->
                  new UnitRemoved(
                      c.unitId(), c.occurredAt(), c.reason(), profile.kind(), profile.region()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), since));
      case NotEnrolled _, Awarded _, Removed _ -> notIn(state, "ENROLLED");
    };
  }

  private static Decision<SafeUnitEvent> notIn(SafeUnitState state, String allowed) {
    return Decision.refuse(
        switch (state) {
          case NotEnrolled _ ->
              Refusal.of(SafeUnitRefusal.UNIT_UNKNOWN, "unitId", "the id of a unit on record");
          case OnRecord _ -> wrongState(state.wireName(), allowed);
        });
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static SafeUnitState evolve(SafeUnitState state, SafeUnitEvent event) {
    return switch (event) {
      case UnitEnrolled e ->
          new Enrolled(new Profile(e.kind(), e.region(), e.merchantId(), 0), e.occurredAt());
      case UnitAwarded e ->
          state instanceof Enrolled(Profile profile, var _)
              ? new Awarded(profile.awarded(), e.occurredAt())
              : state;
      case UnitAwardWithdrawn e ->
          state instanceof Awarded(Profile profile, var _)
              ? new Enrolled(profile, e.occurredAt())
              : state;
      case UnitRemoved _ -> new Removed();
    };
  }
}
