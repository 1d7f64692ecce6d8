package org.redress.command.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;

/**
 * Publish a version of a formula.
 *
 * @param formulaId id of the formula, which is also its stream
 * @param occurredAt when it was published
 * @param validFrom first day on which periods that end then or later are ranked by it
 * @param title title, as published
 * @param region region of the merchants that it ranks, same codes as a complaint's region
 * @param publishedBy body that publishes it
 * @param population which merchants it ranks
 * @param weights what each input counts for
 * @param tieBreaks what tells merchants with the same score apart, in this order; may be empty
 * @param remainingTies what becomes of those that nothing tells apart
 * @param top merchants on the red list
 * @param bottom merchants on the black list
 */
public record PublishScoreFormula(
    String formulaId,
    Instant occurredAt,
    LocalDate validFrom,
    String title,
    String region,
    String publishedBy,
    RankedPopulation population,
    List<ScoreWeight> weights,
    List<TieBreak> tieBreaks,
    RemainingTies remainingTies,
    int top,
    int bottom)
    implements ScoreFormulaCommand {}
