package org.redress.events.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.Classification;

/**
 * More complaints of a class were received in a region on a day than its season explains.
 *
 * @param signalId id of the signal, which is also its stream
 * @param occurredAt when that was found
 * @param region region of the authority: GB/T 2260 code, or a code of another scheme
 * @param day the day, in China
 * @param dimension by which class was counted
 * @param classification the class
 * @param count complaints received on the day
 * @param baseline the days that it was compared with, in order
 * @param expected complaints that the baseline lets expect
 * @param dispersion variance of the baseline by its mean, at least 1
 * @param probability probability of so many complaints or more on a quiet day
 * @param settings how it was tested
 * @param settingsVersion version of the settings that were in force on the day
 * @param asOfCommit number of the last commit that was counted
 * @param caseIds the cases, in the order in which they were received, the first 500
 */
public record SurgeSignalRaised(
    String signalId,
    Instant occurredAt,
    String region,
    LocalDate day,
    ClassDimension dimension,
    Classification classification,
    int count,
    List<DayCount> baseline,
    double expected,
    double dispersion,
    double probability,
    SurgeSettings settings,
    int settingsVersion,
    long asOfCommit,
    List<String> caseIds)
    implements SignalRaised {}
