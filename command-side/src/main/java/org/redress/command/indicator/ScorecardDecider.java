package org.redress.command.indicator;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.TimeRules.notBefore;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.indicator.ScorecardState.NotScored;
import org.redress.command.indicator.ScorecardState.Scored;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.safeunit.UnitEnrolled;

/** Decides what is scored. Pure and total. */
public final class ScorecardDecider {

  private ScorecardDecider() {}

  /** Before anything is scored. */
  public static ScorecardState initial() {
    return new NotScored();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param neighbours tells which sets are published and which units and merchants are on record
   */
  public static Decision<ScorecardEvent> decide(
      ScorecardCommand command, ScorecardState state, Neighbours neighbours) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case ScoreIndicators score -> score(score, state, neighbours);
              case CorrectScorecard correct -> correct(correct, state, neighbours);
            });
  }

  private static Decision<ScorecardEvent> score(
      ScoreIndicators c, ScorecardState state, Neighbours neighbours) {
    return switch (state) {
      case NotScored _ ->
          Decision.unless(
              ScorecardRules.met(c, neighbours),
              () -> {
                IndicatorSetPublished set = inForce(c, neighbours).orElse(null);
                return set == null
                    ? Decision.refuse(
                        Refusal.of(
                            IndicatorRefusal.INDICATOR_SET_NOT_IN_FORCE,
                            "setId",
                            "a set with a version that is valid on " + c.to()))
                    : score(c, set, neighbours);
              });
      case Scored _ ->
          Decision.refuse(
              Refusal.of(
                  IndicatorRefusal.SCORECARD_ALREADY_MADE, "to", "a period that is not scored"));
    };
  }

  private static Decision<ScorecardEvent> score(
      ScoreIndicators c, IndicatorSetPublished set, Neighbours neighbours) {
    Applying applying = Applying.of(set, c.specialClasses());
    return Decision.unless(
        () ->
            new IndicatorsScored(
                c.scorecardId(),
                c.occurredAt(),
                c.subject(),
                c.subjectId(),
                operator(c, neighbours),
                c.setId(),
                set.version(),
                c.from(),
                c.to(),
                c.specialClasses(),
                c.scores(),
                Applying.total(c.scores()),
                applying.maximum(),
                c.scoredBy(),
                c.region()),
        applying.met(c.scores()));
  }

  private static @Nullable String operator(ScoreIndicators c, Neighbours neighbours) {
    return switch (c.subject()) {
      case MERCHANT -> c.subjectId();
      case UNIT ->
          neighbours.enrolledUnit(c.subjectId()).map(UnitEnrolled::merchantId).orElse(null);
    };
  }

  private static Optional<IndicatorSetPublished> inForce(ScoreIndicators c, Neighbours neighbours) {
    return neighbours.indicatorSetVersions(c.setId()).stream()
        .filter(version -> !version.validFrom().isAfter(c.to()))
        .max(Comparator.comparing(IndicatorSetPublished::version));
  }

  private static Decision<ScorecardEvent> correct(
      CorrectScorecard c, ScorecardState state, Neighbours neighbours) {
    return switch (state) {
      case NotScored _ ->
          Decision.refuse(
              Refusal.of(
                  IndicatorRefusal.SCORECARD_UNKNOWN, "scorecardId", "the id of a scorecard"));
      case Scored scored -> {
        IndicatorSetPublished set =
            neighbours.indicatorSetVersions(scored.setId()).get(scored.setVersion() - 1);
        Applying applying = Applying.of(set, c.specialClasses());
        yield Decision.unless(
            () ->
                new ScorecardCorrected(
                    c.scorecardId(),
                    c.occurredAt(),
                    c.reason(),
                    c.specialClasses(),
                    c.scores(),
                    Applying.total(c.scores()),
                    applying.maximum(),
                    scored.region()),
            saysSomething("reason", c.reason(), LONG_TEXT),
            applying.met(c.scores()),
            notBefore(c.occurredAt(), scored.since()));
      }
    };
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static ScorecardState evolve(ScorecardState state, ScorecardEvent event) {
    return switch (event) {
      case IndicatorsScored e -> new Scored(e.setId(), e.setVersion(), e.region(), e.occurredAt());
      case ScorecardCorrected e ->
          state instanceof Scored before
              ? new Scored(before.setId(), before.setVersion(), before.region(), e.occurredAt())
              : state;
    };
  }
}
