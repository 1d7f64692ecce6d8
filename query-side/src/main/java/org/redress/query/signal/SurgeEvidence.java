package org.redress.query.signal;

import java.util.List;
import org.redress.events.Classification;
import org.redress.events.signal.ClassDimension;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.SurgeSettings;

/**
 * What a surge was computed from.
 *
 * @param dimension by which class was counted
 * @param classification the class
 * @param baseline the days that the day was compared with
 * @param expected complaints that the baseline lets expect
 * @param dispersion variance of the baseline by its mean, at least 1
 * @param probability probability of so many complaints or more on a quiet day
 * @param settings how it was tested
 */
public record SurgeEvidence(
    ClassDimension dimension,
    Classification classification,
    List<DayCount> baseline,
    double expected,
    double dispersion,
    double probability,
    SurgeSettings settings) {}
