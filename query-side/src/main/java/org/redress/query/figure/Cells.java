package org.redress.query.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;

/** Sums what a batch changes at the lowest level first, and carries them up once. */
final class Cells {

  private final Map<Cell, Map<String, Long>> leaves = new HashMap<>();

  /** Adds what a card contributes now and takes off what it contributed before. */
  void add(@Nullable Card before, Card after) {
    if (before != null) {
      add(before, -1);
    }
    add(after, 1);
  }

  private void add(Card card, int sign) {
    List<Contribution> contributions = card.contributions();
    if (contributions.isEmpty()) {
      return;
    }
    Dimensions dimensions = card.dimensions();
    for (String cell : dimensions.cells()) {
      for (Contribution one : contributions) {
        leaves
            .computeIfAbsent(new Cell(dimensions.region(), one.day(), cell), key -> new HashMap<>())
            .merge(one.measure(), sign * one.amount(), Math::addExact);
      }
    }
  }

  /** The changes by counter: every region above, every period; nothing that comes to nothing. */
  Map<String, Map<String, Long>> rolledUp() {
    Map<String, Map<String, Long>> counters = new TreeMap<>();
    leaves.forEach((cell, sums) -> {
      sums.values().removeIf(sum -> sum == 0);
      if (!sums.isEmpty()) {
        List<String> periods = periods(cell);
        for (String region : RegionPath.of(cell.region())) {
          for (String period : periods) {
            Map<String, Long> counter =
                counters.computeIfAbsent(id(region, period, cell.member()), id -> new HashMap<>());
            sums.forEach((measure, sum) -> counter.merge(measure, sum, Math::addExact));
          }
        }
      }
    });
    return counters;
  }

  /** Single days are kept of everything only; a member's figures of single days are recounted. */
  private static List<String> periods(Cell cell) {
    List<String> periods = PeriodKeys.holding(cell.day());
    return cell.member().isEmpty() ? periods : periods.subList(0, periods.size() - 1);
  }

  /** Id of a counter. */
  static String id(String region, String period, String member) {
    return region + '|' + period + member;
  }

  private record Cell(String region, LocalDate day, String member) {}
}
