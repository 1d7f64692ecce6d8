package org.redress.command.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.ranking.ScoreFormulaState.NotPublished;
import org.redress.command.ranking.ScoreFormulaState.Published;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.ranking.ScoreFormulaPublished;

/** Decides what is published of a formula. Pure and total. */
public final class ScoreFormulaDecider {

  private ScoreFormulaDecider() {}

  /** Before anything is published. */
  public static ScoreFormulaState initial() {
    return new NotPublished();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ScoreFormulaEvent> decide(
      ScoreFormulaCommand command, ScoreFormulaState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PublishScoreFormula publish -> publish(publish, state);
            });
  }

  private static Decision<ScoreFormulaEvent> publish(
      PublishScoreFormula c, ScoreFormulaState state) {
    return switch (state) {
      case NotPublished _ -> publish(c, 1, null, null);
      case Published(int version, LocalDate validFrom, Instant since) ->
          publish(c, version + 1, validFrom.plusDays(1), since);
    };
  }

  private static Decision<ScoreFormulaEvent> publish(
      PublishScoreFormula c, int version, @Nullable LocalDate earliest, @Nullable Instant since) {
    return Decision.unless(
        () ->
            new ScoreFormulaPublished(
                c.formulaId(),
                c.occurredAt(),
                version,
                c.validFrom(),
                c.title(),
                c.region(),
                c.publishedBy(),
                c.population(),
                c.weights(),
                c.tieBreaks(),
                c.remainingTies(),
                c.top(),
                c.bottom()),
        FormulaRules.met(c),
        notRetroactive(c, earliest),
        TimeRules.notBefore(c.occurredAt(), since));
  }

  /** Who is ranked can know beforehand by what. */
  private static @Nullable Refusal notRetroactive(
      PublishScoreFormula c, @Nullable LocalDate earliest) {
    LocalDate published = ChinaTime.dayOf(c.occurredAt());
    LocalDate first = earliest == null || earliest.isBefore(published) ? published : earliest;
    return c.validFrom().isBefore(first)
        ? Refusal.of(RankingRefusal.FORMULA_RETROACTIVE, "validFrom", "not before " + first)
        : null;
  }

  /** The state after the event. */
  public static ScoreFormulaState evolve(ScoreFormulaState state, ScoreFormulaEvent event) {
    return switch (event) {
      case ScoreFormulaPublished e -> new Published(e.version(), e.validFrom(), e.occurredAt());
    };
  }
}
