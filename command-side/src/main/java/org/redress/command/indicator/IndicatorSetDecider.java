package org.redress.command.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.indicator.IndicatorSetState.NotPublished;
import org.redress.command.indicator.IndicatorSetState.Published;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.events.indicator.IndicatorSetPublished;

/** Decides what is published of a set of indicators. Pure and total. */
public final class IndicatorSetDecider {

  private IndicatorSetDecider() {}

  /** Before anything is published. */
  public static IndicatorSetState initial() {
    return new NotPublished();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<IndicatorSetEvent> decide(
      IndicatorSetCommand command, IndicatorSetState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PublishIndicatorSet publish -> publish(publish, state);
            });
  }

  private static Decision<IndicatorSetEvent> publish(
      PublishIndicatorSet c, IndicatorSetState state) {
    return switch (state) {
      case NotPublished _ -> publish(c, 1, null, null);
      case Published(int version, LocalDate validFrom, Instant since) ->
          publish(c, version + 1, validFrom.plusDays(1), since);
    };
  }

  private static Decision<IndicatorSetEvent> publish(
      PublishIndicatorSet c, int version, @Nullable LocalDate earliest, @Nullable Instant since) {
    return Decision.unless(
        () ->
            new IndicatorSetPublished(
                c.setId(),
                c.occurredAt(),
                version,
                c.validFrom(),
                c.title(),
                c.region(),
                c.publishedBy(),
                c.classes()),
        IndicatorSetRules.met(c),
        notRetroactive(c, earliest),
        TimeRules.notBefore(c.occurredAt(), since));
  }

  /** Who is scored can know beforehand by what. */
  private static @Nullable Refusal notRetroactive(
      PublishIndicatorSet c, @Nullable LocalDate earliest) {
    LocalDate published = ChinaTime.dayOf(c.occurredAt());
    LocalDate first = earliest == null || earliest.isBefore(published) ? published : earliest;
    return c.validFrom().isBefore(first)
        ? Refusal.of(IndicatorRefusal.INDICATOR_SET_RETROACTIVE, "validFrom", "not before " + first)
        : null;
  }

  /** The state after the event. */
  public static IndicatorSetState evolve(IndicatorSetState state, IndicatorSetEvent event) {
    return switch (event) {
      case IndicatorSetPublished e -> new Published(e.version(), e.validFrom(), e.occurredAt());
    };
  }
}
