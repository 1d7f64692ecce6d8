package org.redress.command.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.automation.Sightings.CauseCell;
import org.redress.command.automation.Sightings.Cell;
import org.redress.command.automation.Sightings.ClassCell;
import org.redress.command.automation.Sightings.Day;
import org.redress.command.automation.Sightings.OperatorCell;
import org.redress.command.automation.Sightings.Seen;
import org.redress.command.signal.Evidence;
import org.redress.command.signal.RaiseGroupSignal;
import org.redress.command.signal.RaiseSignal;
import org.redress.command.signal.RaiseSurgeSignal;
import org.redress.events.DomainEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalRaised;
import org.redress.events.signal.SignalSettingsPublished;
import org.redress.events.signal.SurgeSettings;
import org.redress.events.signal.SurgeSignalRaised;

/** Finds what the log gives reason to warn of, as of one moment. It keeps what it has read. */
final class SignalFinder {

  private static final String WHOLE_COUNTRY = "CN";

  private final Sightings sightings = new Sightings();
  private final List<SignalSettingsPublished> settings = new ArrayList<>();
  private final Map<Cell, LocalDate> suspected = new HashMap<>();
  private final Set<String> raised = new HashSet<>();

  /** Takes in one more event of the log; others than those it counts change nothing. */
  void apply(DomainEvent event) {
    switch (event) {
      case ComplaintFiled filed -> sightings.apply(filed);
      case SignalSettingsPublished published -> settings.add(published);
      case SurgeSignalRaised signal -> raised.add(signal.signalId());
      case GroupSignalRaised signal -> {
        raised.add(signal.signalId());
        suspected.merge(cellOf(signal), signal.to(), (a, b) -> a.isAfter(b) ? a : b);
      }
      default -> {
        // Nothing that early warning counts.
      }
    }
  }

  /**
   * The signals to raise about days that are over, in the order of the days.
   *
   * @param now the moment; its day in China is not over
   * @param asOfCommit number of the last commit that was taken in
   */
  List<RaiseSignal> find(Instant now, long asOfCommit) {
    List<RaiseSignal> found = new ArrayList<>();
    for (Day changed : sightings.over(ChinaTime.dayOf(now))) {
      SignalSettingsPublished valid = validOn(changed.day());
      if (valid != null) {
        RaiseSignal signal = look(changed, valid, now, asOfCommit);
        if (signal != null && raised.add(signal.signalId())) {
          found.add(signal);
        }
      }
    }
    return found;
  }

  /** The settings published last among those in force on a day, null when none are. */
  private @Nullable SignalSettingsPublished validOn(LocalDate day) {
    return settings.reversed().stream()
        .filter(published -> !published.validFrom().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  private @Nullable RaiseSignal look(
      Day changed, SignalSettingsPublished valid, Instant now, long asOfCommit) {
    SurgeSettings surge = valid.surge();
    GroupSettings group = valid.group();
    return switch (changed.cell()) {
      case ClassCell cell ->
          surge == null ? null : surge(cell, changed.day(), surge, valid, now, asOfCommit);
      case CauseCell cell ->
          group == null
              ? null
              : group(cell, changed.day(), group, group.causeCases(), valid, now, asOfCommit);
      case OperatorCell cell ->
          group == null
              ? null
              : group(cell, changed.day(), group, group.operatorCases(), valid, now, asOfCommit);
    };
  }

  private @Nullable RaiseSignal surge(
      ClassCell cell,
      LocalDate day,
      SurgeSettings surge,
      SignalSettingsPublished valid,
      Instant now,
      long asOfCommit) {
    List<Seen> seen = sightings.within(cell, day, day);
    if (seen.size() < surge.leastCount()) {
      return null;
    }
    List<DayCount> baseline = sightings.baseline(cell, day, surge);
    if (baseline.size() < surge.leastBaselineDays()
        || !Evidence.isExceptional(seen.size(), baseline, surge)) {
      return null;
    }
    return new RaiseSurgeSignal(
        now,
        cell.region(),
        day,
        cell.dimension(),
        cell.classification(),
        seen.size(),
        baseline,
        surge,
        valid.version(),
        asOfCommit,
        ids(seen));
  }

  /** A window that overlaps one of which was warned already says nothing new. */
  private @Nullable RaiseSignal group(
      Cell cell,
      LocalDate day,
      GroupSettings group,
      int least,
      SignalSettingsPublished valid,
      Instant now,
      long asOfCommit) {
    LocalDate from = day.minusDays(group.days() - 1L);
    List<Seen> seen = sightings.within(cell, from, day);
    LocalDate before = suspected.get(cell);
    if (seen.size() < least || (before != null && !before.isBefore(from))) {
      return null;
    }
    suspected.put(cell, day);
    OperatorCell operator = cell instanceof OperatorCell it ? it : null;
    CauseCell cause = cell instanceof CauseCell it ? it : null;
    return new RaiseGroupSignal(
        now,
        cause == null ? commonRegion(seen) : cause.region(),
        cause == null ? GroupBasis.SAME_OPERATOR : GroupBasis.SAME_CAUSE,
        operator == null ? null : operator.merchantId(),
        cause == null ? null : cause.objectClass(),
        cause == null ? null : cause.problemClass(),
        from,
        day,
        seen.size(),
        group,
        valid.version(),
        asOfCommit,
        ids(seen));
  }

  private static Cell cellOf(GroupSignalRaised signal) {
    String merchantId = signal.merchantId();
    return merchantId == null
        ? new CauseCell(
            signal.region(),
            Objects.requireNonNull(signal.objectClass()),
            Objects.requireNonNull(signal.problemClass()))
        : new OperatorCell(merchantId);
  }

  private static List<String> ids(List<Seen> seen) {
    return seen.stream().map(Seen::caseId).limit(SignalRaised.MOST_CASES).toList();
  }

  /** GB/T 2260: the county, else the prefecture, else the province that holds all of them. */
  private static String commonRegion(List<Seen> seen) {
    List<String> regions = seen.stream().map(Seen::region).distinct().toList();
    if (regions.size() == 1) {
      return regions.getFirst();
    }
    if (regions.stream().allMatch(region -> region.matches("[0-9]{6}"))) {
      for (int digits = 4; digits >= 2; digits -= 2) {
        String common = regions.getFirst().substring(0, digits);
        if (regions.stream().allMatch(region -> region.startsWith(common))) {
          return common + "0".repeat(6 - digits);
        }
      }
    }
    return WHOLE_COUNTRY;
  }
}
