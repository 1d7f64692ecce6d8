package org.redress.events.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a formula was published. Versions published before stay as they are.
 *
 * @param formulaId id of the formula, which is also its stream
 * @param occurredAt when it was published
 * @param version number of the version, from 1
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
public record ScoreFormulaPublished(
    String formulaId,
    Instant occurredAt,
    int version,
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
    implements ScoreFormulaEvent {}
