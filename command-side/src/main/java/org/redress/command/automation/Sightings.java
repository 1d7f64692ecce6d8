package org.redress.command.automation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.redress.command.ChinaTime;
import org.redress.command.signal.Baseline;
import org.redress.events.Classification;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.signal.ClassDimension;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.SurgeSettings;

/**
 * The complaints of the log as early warning counts them: by region, class and day; by operator; by
 * cause. What is new since the last look is kept apart, so that a look costs what has changed.
 */
final class Sightings {

  private final Map<Cell, NavigableMap<LocalDate, List<Seen>>> cells = new HashMap<>();
  private final Map<String, LocalDate> firstDays = new HashMap<>();
  private final Set<Day> unseen = new LinkedHashSet<>();

  /** Takes in one more complaint. */
  void apply(ComplaintFiled filed) {
    LocalDate day = ChinaTime.dayOf(filed.occurredAt());
    String region = filed.region();
    firstDays.merge(region, day, (a, b) -> a.isBefore(b) ? a : b);
    var seen = new Seen(filed.caseId(), region);
    Classification object = filed.objectClass();
    Classification problem = filed.problemClass();
    if (object != null) {
      add(new ClassCell(region, ClassDimension.OBJECT_CLASS, object), day, seen);
    }
    if (problem != null) {
      add(new ClassCell(region, ClassDimension.PROBLEM_CLASS, problem), day, seen);
    }
    if (object != null && problem != null) {
      add(new CauseCell(region, object, problem), day, seen);
    }
    String merchantId = filed.respondent().merchantId();
    if (merchantId != null) {
      add(new OperatorCell(merchantId), day, seen);
    }
  }

  private void add(Cell cell, LocalDate day, Seen seen) {
    cells
        .computeIfAbsent(cell, _ -> new TreeMap<>())
        .computeIfAbsent(day, _ -> new ArrayList<>())
        .add(seen);
    unseen.add(new Day(cell, day));
  }

  /** The days of cells that are over and have changed since they were last given out, in order. */
  List<Day> over(LocalDate today) {
    List<Day> over =
        unseen.stream()
            .filter(changed -> changed.day().isBefore(today))
            .sorted(Comparator.comparing(Day::day))
            .toList();
    over.forEach(unseen::remove);
    return over;
  }

  /** Complaints of a cell from the first to the last day, in the order of days. */
  List<Seen> within(Cell cell, LocalDate from, LocalDate to) {
    return cells.getOrDefault(cell, new TreeMap<>()).subMap(from, true, to, true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What a day is compared with: days before the region's first complaint say nothing. */
  List<DayCount> baseline(ClassCell cell, LocalDate day, SurgeSettings settings) {
    LocalDate first = firstDays.getOrDefault(cell.region(), day);
    return Baseline.days(day, settings).stream()
        .filter(other -> !other.isBefore(first))
        .map(other -> new DayCount(other, within(cell, other, other).size()))
        .toList();
  }

  /** What complaints are counted by. */
  sealed interface Cell {}

  /**
   * A region and a class.
   *
   * @param region region of the authority
   * @param dimension by which class
   * @param classification the class
   */
  record ClassCell(String region, ClassDimension dimension, Classification classification)
      implements Cell {}

  /**
   * A cause: both classes in one region.
   *
   * @param region region of the authority
   * @param objectClass class of goods or service
   * @param problemClass problem class
   */
  record CauseCell(String region, Classification objectClass, Classification problemClass)
      implements Cell {}

  /**
   * An operator, wherever the complaints are.
   *
   * @param merchantId the operator
   */
  record OperatorCell(String merchantId) implements Cell {}

  /**
   * A day of a cell.
   *
   * @param cell the cell
   * @param day the day
   */
  record Day(Cell cell, LocalDate day) {}

  /**
   * A complaint.
   *
   * @param caseId its case
   * @param region region of the authority
   */
  record Seen(String caseId, String region) {}
}
