package org.redress.command.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.Classification;
import org.redress.events.signal.ClassDimension;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.SurgeSettings;

/**
 * Raise a signal that more complaints of a class came than the season explains.
 *
 * @param occurredAt when that is found
 * @param region region of the authority: GB/T 2260 code, or a code of another scheme
 * @param day the day, in China
 * @param dimension by which class was counted
 * @param classification the class
 * @param count complaints received on the day
 * @param baseline the days that it was compared with, in order
 * @param settings how it is tested
 * @param settingsVersion version of the settings that were in force on the day
 * @param asOfCommit number of the last commit that was counted
 * @param caseIds the cases, in the order in which they were received, the first 500
 */
public record RaiseSurgeSignal(
    Instant occurredAt,
    String region,
    LocalDate day,
    ClassDimension dimension,
    Classification classification,
    int count,
    List<DayCount> baseline,
    SurgeSettings settings,
    int settingsVersion,
    long asOfCommit,
    List<String> caseIds)
    implements RaiseSignal {

  @Override
  public String signalId() {
    return SignalIds.of("SURGE", region, day, dimension.name(), SignalIds.text(classification));
  }
}
