package org.redress.events.signal;

/**
 * How a day is tested for a surge. None of it is law; whoever answers for it publishes it.
 *
 * @param method how the count is compared
 * @param weeks number of earlier weeks of which the same weekday counts, 0 to 52
 * @param guardWeeks number of weeks just before the day that are passed over, so that a slow rise
 *     does not hide itself, 0 to 8
 * @param years number of earlier years of which the same season counts, 0 to 5
 * @param seasonWeeks number of weeks on either side of the same week of an earlier year, 0 to 8
 * @param leastBaselineDays fewest days with which a baseline is believed, at least 2
 * @param falseAlarmsPerMillion how many of a million quiet tests may raise a signal, 1 to 50,000
 * @param leastCount fewest complaints on the day for a signal, at least 1
 */
public record SurgeSettings(
    SurgeMethod method,
    int weeks,
    int guardWeeks,
    int years,
    int seasonWeeks,
    int leastBaselineDays,
    int falseAlarmsPerMillion,
    int leastCount) {}
