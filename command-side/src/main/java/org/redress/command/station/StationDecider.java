package org.redress.command.station;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;
import static org.redress.command.TimeRules.notBefore;

import org.jspecify.annotations.Nullable;
import org.redress.command.AreaRules;
import org.redress.command.Decision;
import org.redress.command.MerchantRules;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.station.StationState.Closed;
import org.redress.command.station.StationState.NotOpened;
import org.redress.command.station.StationState.Open;
import org.redress.command.station.StationState.Opened;
import org.redress.events.station.StationChanged;
import org.redress.events.station.StationClosed;
import org.redress.events.station.StationEvent;
import org.redress.events.station.StationOpened;

/** Decides what is asked about a station. Pure and total. */
public final class StationDecider {

  private StationDecider() {}

  /** Before there is a station. */
  public static StationState initial() {
    return new NotOpened();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param neighbours tells which organisations and merchants are on record
   */
  public static Decision<StationEvent> decide(
      StationCommand command, StationState state, Neighbours neighbours) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case OpenStation open -> open(open, state, neighbours);
              case ChangeStation change -> change(change, state);
              case CloseStation close -> close(close, state);
            });
  }

  private static Decision<StationEvent> open(
      OpenStation c, StationState state, Neighbours neighbours) {
    return switch (state) {
      case NotOpened _ ->
          Decision.unless(
              () ->
                  new StationOpened(
                      c.stationId(),
                      c.occurredAt(),
                      c.kind(),
                      c.name(),
                      c.place(),
                      c.region(),
                      c.organisationId(),
                      c.hostMerchantId()),
              idIsWellFormed("stationId", c.stationId()),
              named(c.name(), c.place()),
              regionIsWellFormed("region", c.region()),
              AreaRules.organisationIsThereFor(
                  c.organisationId(),
                  c.region(),
                  c.occurredAt(),
                  neighbours,
                  StationRefusal.STATION_OUTSIDE_AREA),
              MerchantRules.isRegistered("hostMerchantId", c.hostMerchantId(), neighbours));
      case Opened _ ->
          Decision.refuse(
              Refusal.of(
                  StationRefusal.STATION_ALREADY_OPENED,
                  "stationId",
                  "an id under which no station was opened"));
    };
  }

  private static @Nullable Refusal named(String name, String place) {
    return Refusal.firstOf(
        saysSomething("name", name, SHORT_TEXT), saysSomething("place", place, SHORT_TEXT));
  }

  private static Decision<StationEvent> change(ChangeStation c, StationState state) {
    return switch (state) {
      case Open open ->
          Decision.unless(
              () ->
                  new StationChanged(
                      c.stationId(),
                      c.occurredAt(),
                      c.name(),
                      c.place(),
                      c.reason(),
                      open.region()),
              named(c.name(), c.place()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), open.since()));
      case NotOpened _, Closed _ -> notOpen(state);
    };
  }

  private static Decision<StationEvent> close(CloseStation c, StationState state) {
    return switch (state) {
      case Open open ->
          Decision.unless(
              () ->
                  new StationClosed(
                      c.stationId(), c.occurredAt(), open.kind(), c.reason(), open.region()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(c.occurredAt(), open.since()));
      case NotOpened _, Closed _ -> notOpen(state);
    };
  }

  private static Decision<StationEvent> notOpen(StationState state) {
    return Decision.refuse(
        switch (state) {
          case NotOpened _ ->
              Refusal.of(
                  StationRefusal.STATION_UNKNOWN, "stationId", "the id of a station on record");
          case Opened _ -> wrongState(state.wireName(), "OPEN");
        });
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static StationState evolve(StationState state, StationEvent event) {
    return switch (event) {
      case StationOpened e -> new Open(e.kind(), e.region(), e.occurredAt());
      case StationChanged e ->
          state instanceof Open open ? new Open(open.kind(), open.region(), e.occurredAt()) : state;
      case StationClosed _ -> new Closed();
    };
  }
}
