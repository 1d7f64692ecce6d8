package org.redress.command.odr;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.odr.OdrEnterpriseState.Left;
import org.redress.command.odr.OdrEnterpriseState.Member;
import org.redress.command.odr.OdrEnterpriseState.NotJoined;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;

/** Decides who takes part in online dispute resolution. Pure and total. */
public final class OdrEnterpriseDecider {

  private OdrEnterpriseDecider() {}

  /** Before an enterprise takes part. */
  public static OdrEnterpriseState initial() {
    return new NotJoined();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param merchantRegistered whether there is a merchant record of the enterprise
   */
  public static Decision<OdrEnterpriseEvent> decide(
      OdrEnterpriseCommand command, OdrEnterpriseState state, boolean merchantRegistered) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case JoinOdr join -> join(join, state, merchantRegistered);
              case LeaveOdr leave -> leave(leave, state);
            });
  }

  private static Decision<OdrEnterpriseEvent> join(
      JoinOdr c, OdrEnterpriseState state, boolean merchantRegistered) {
    return switch (state) {
      case NotJoined _ -> join(c, merchantRegistered, null);
      case Left left -> join(c, merchantRegistered, left.since());
      case Member _ ->
          Decision.refuse(
              Refusal.of(
                  OdrRefusal.ODR_ENTERPRISE_ALREADY_JOINED,
                  "merchantId",
                  "an enterprise that does not take part"));
    };
  }

  private static Decision<OdrEnterpriseEvent> join(
      JoinOdr c, boolean merchantRegistered, @Nullable Instant earliest) {
    return Decision.unless(
        () ->
            new OdrJoined(
                c.streamId(),
                c.occurredAt(),
                c.merchantId(),
                c.reviewedBy(),
                c.appliedOn(),
                c.region()),
        merchantRegistered
            ? null
            : Refusal.of(
                InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered"),
        saysSomething("reviewedBy", c.reviewedBy(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()),
        TimeRules.dayIsRecordable("appliedOn", c.appliedOn()),
        appliedBeforeAdmitted(c),
        TimeRules.notBefore(c.occurredAt(), earliest));
  }

  private static @Nullable Refusal appliedBeforeAdmitted(JoinOdr c) {
    LocalDate admittedOn = ChinaTime.dayOf(c.occurredAt());
    return c.appliedOn().isAfter(admittedOn)
        ? Refusal.of(
            OdrRefusal.ODR_APPLICATION_AFTER_ADMISSION, "appliedOn", "not after " + admittedOn)
        : null;
  }

  private static Decision<OdrEnterpriseEvent> leave(LeaveOdr c, OdrEnterpriseState state) {
    return switch (state) {
      case Member member ->
          Decision.unless(
              () ->
                  new OdrLeft(
                      c.streamId(), c.occurredAt(), c.merchantId(), c.reason(), member.region()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), member.since()));
      case NotJoined _, Left _ ->
          Decision.refuse(
              Refusal.of(
                  OdrRefusal.ODR_ENTERPRISE_NOT_JOINED,
                  "merchantId",
                  "an enterprise that takes part"));
    };
  }

  /** The state after the event. */
  public static OdrEnterpriseState evolve(OdrEnterpriseState state, OdrEnterpriseEvent event) {
    return switch (event) {
      case OdrJoined e -> new Member(e.region(), e.occurredAt());
      case OdrLeft e -> new Left(e.occurredAt());
    };
  }
}
