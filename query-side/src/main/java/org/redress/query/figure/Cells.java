package org.redress.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;

/** Sums what a batch changes at the lowest level first, and carries them up once. */
final class Cells {

  /**
   * In place of a member: how many files there are, by {@link #files family and measure}. A number
   * of files is never 0 while there is one, whatever the amounts come to.
   */
  static final String FILES = "|*files";

  private final Map<Cell, Map<String, Long>> leaves = new HashMap<>();

  /**
   * Adds what a card contributes now and takes off what it contributed before.
   *
   * @param family collection of the card
   */
  void add(String family, @Nullable Card before, Card after) {
    if (before != null) {
      add(family, before, -1);
    }
    add(family, after, 1);
  }

  private void add(String family, Card card, int sign) {
    List<Contribution> contributions = card.contributions();
    if (contributions.isEmpty()) {
      return;
    }
    Dimensions dimensions = card.dimensions();
    contributions.stream()
        .map(one -> new File(YearMonth.from(one.day()).atDay(1), files(family, one.measure())))
        .distinct()
        .forEach(file ->
            leaves
                .computeIfAbsent(
                    new Cell(dimensions.region(), file.month(), FILES), key -> new HashMap<>())
                .merge(file.name(), (long) sign, Math::addExact));
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

  /** The name under which the files of a family that contribute to a measure are numbered. */
  static String files(String family, String measure) {
    return family + '/' + measure;
  }

  /** Id of a counter. */
  static String id(String region, String period, String member) {
    return region + '|' + period + member;
  }

  private record File(LocalDate month, String name) {}

  private record Cell(String region, LocalDate day, String member) {}
}
