package org.redress.command.scheme;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;
import static org.redress.command.TimeRules.notBefore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.command.AreaRules;
import org.redress.command.Decision;
import org.redress.command.MerchantRules;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.scheme.SchemeState.Closed;
import org.redress.command.scheme.SchemeState.NotOpened;
import org.redress.command.scheme.SchemeState.Open;
import org.redress.command.scheme.SchemeState.Opened;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeEvent;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;

/** Decides what is asked about a local scheme. Pure and total. */
public final class SchemeDecider {

  private SchemeDecider() {}

  /** Before there is a scheme. */
  public static SchemeState initial() {
    return new NotOpened();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param neighbours tells which organisations and merchants are on record
   */
  public static Decision<SchemeEvent> decide(
      SchemeCommand command, SchemeState state, Neighbours neighbours) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case OpenScheme open -> open(open, state, neighbours);
              case JoinScheme join -> join(join, state, neighbours);
              case LeaveScheme leave -> leave(leave, state);
              case CloseScheme close -> close(close, state);
            });
  }

  private static Decision<SchemeEvent> open(
      OpenScheme c, SchemeState state, Neighbours neighbours) {
    return switch (state) {
      case NotOpened _ ->
          Decision.unless(
              () ->
                  new SchemeOpened(
                      c.schemeId(),
                      c.occurredAt(),
                      c.name(),
                      c.terms(),
                      c.region(),
                      c.organisationId()),
              idIsWellFormed("schemeId", c.schemeId()),
              saysSomething("name", c.name(), SHORT_TEXT),
              saysSomething("terms", c.terms(), LONG_TEXT),
              regionIsWellFormed("region", c.region()),
              AreaRules.organisationIsThereFor(
                  c.organisationId(),
                  c.region(),
                  c.occurredAt(),
                  neighbours,
                  SchemeRefusal.SCHEME_OUTSIDE_AREA));
      case Opened _ ->
          Decision.refuse(
              Refusal.of(
                  SchemeRefusal.SCHEME_ALREADY_OPENED,
                  "schemeId",
                  "an id under which no scheme was opened"));
    };
  }

  private static Decision<SchemeEvent> join(
      JoinScheme c, SchemeState state, Neighbours neighbours) {
    return switch (state) {
      case Open open -> {
        Instant left = open.former().get(c.merchantId());
        yield Decision.unless(
            () ->
                new SchemeJoined(
                    c.schemeId(),
                    c.occurredAt(),
                    c.merchantId(),
                    left != null,
                    open.members().size() + 1,
                    open.region()),
            MerchantRules.isRegistered("merchantId", c.merchantId(), neighbours),
            open.members().containsKey(c.merchantId())
                ? Refusal.of(
                    SchemeRefusal.SCHEME_ALREADY_JOINED,
                    "merchantId",
                    "a merchant that is not in the scheme")
                : null,
            notBefore(c.occurredAt(), open.since()),
            notBefore(c.occurredAt(), left));
      }
      case NotOpened _, Closed _ -> notOpen(state);
    };
  }

  private static Decision<SchemeEvent> leave(LeaveScheme c, SchemeState state) {
    return switch (state) {
      case Open open ->
          Decision.unless(
              () ->
                  new SchemeLeft(
                      c.schemeId(),
                      c.occurredAt(),
                      c.merchantId(),
                      c.reason(),
                      open.members().size() - 1,
                      open.region()),
              open.members().containsKey(c.merchantId())
                  ? null
                  : Refusal.of(
                      SchemeRefusal.SCHEME_NOT_JOINED,
                      "merchantId",
                      "a merchant that is in the scheme"),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), open.members().get(c.merchantId())));
      case NotOpened _, Closed _ -> notOpen(state);
    };
  }

  private static Decision<SchemeEvent> close(CloseScheme c, SchemeState state) {
    return switch (state) {
      case Open open ->
          Decision.unless(
              () ->
                  new SchemeClosed(
                      c.schemeId(),
                      c.occurredAt(),
                      c.reason(),
                      open.members().size(),
                      open.region()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), lastStep(open)));
      case NotOpened _, Closed _ -> notOpen(state);
    };
  }

  /** Nobody joined or left a scheme that was closed before. */
  private static Instant lastStep(Open open) {
    Instant last = open.since();
    for (Map<String, Instant> steps : List.of(open.members(), open.former())) {
      for (Instant step : steps.values()) {
        last = step.isAfter(last) ? step : last;
      }
    }
    return last;
  }

  private static Decision<SchemeEvent> notOpen(SchemeState state) {
    return Decision.refuse(
        switch (state) {
          case NotOpened _ ->
              Refusal.of(SchemeRefusal.SCHEME_UNKNOWN, "schemeId", "the id of a scheme on record");
          case Opened _ -> wrongState(state.wireName(), "OPEN");
        });
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static SchemeState evolve(SchemeState state, SchemeEvent event) {
    return switch (event) {
      case SchemeOpened e -> new Open(e.region(), e.occurredAt(), Map.of(), Map.of());
      case SchemeJoined e ->
          state instanceof Open open ? open.joined(e.merchantId(), e.occurredAt()) : state;
      case SchemeLeft e ->
          state instanceof Open open ? open.left(e.merchantId(), e.occurredAt()) : state;
      case SchemeClosed _ -> new Closed();
    };
  }
}
