package org.redress.query.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;

/**
 * A version of a formula.
 *
 * @param version number, from 1
 * @param validFrom first day on which periods that end then or later are ranked by it
 * @param publishedAt when it was published
 * @param title title, as published
 * @param region region of the merchants that it ranks
 * @param publishedBy body that published it
 * @param population which merchants it ranks
 * @param weights what each input counts for
 * @param tieBreaks what tells merchants with the same score apart, in this order
 * @param remainingTies what becomes of those that nothing tells apart
 * @param top merchants on the red list
 * @param bottom merchants on the black list
 */
public record ScoreFormulaVersion(
    int version,
    LocalDate validFrom,
    Instant publishedAt,
    String title,
    String region,
    String publishedBy,
    RankedPopulation population,
    List<ScoreWeight> weights,
    List<TieBreak> tieBreaks,
    RemainingTies remainingTies,
    int top,
    int bottom) {}
