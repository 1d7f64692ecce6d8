package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of every command (rows) in every state (columns); a cell says which events follow or
 * which code refuses. The names are those of the records, so a command or state without its row or
 * column makes the table fail.
 */
public final class DecisionTable {

  private final Map<String, Map<String, String>> rows;

  private DecisionTable(Map<String, Map<String, String>> rows) {
    this.rows = rows;
  }

  /** Reads a table: cells are parted by bars, the first line names the states. */
  public static DecisionTable of(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> states = cells(lines.getFirst());
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      assertThat(cells).as(line).hasSameSizeAs(states);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 1; i < cells.size(); i++) {
        row.put(states.get(i), cells.get(i));
      }
      rows.put(cells.getFirst(), row);
    }
    return new DecisionTable(rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  /** One test for each cell, and one that no cell is missing. */
  public Stream<DynamicTest> tests(
      Class<?> commands, Class<?> states, BiFunction<String, String, String> summary) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "every command in every state",
            () -> {
              assertThat(rows.keySet()).isEqualTo(leaves(commands));
              rows.forEach((row, cells) -> assertThat(cells.keySet()).isEqualTo(leaves(states)));
            }));
    return Stream.concat(tests.stream(), cells(summary));
  }

  /** One test for each cell; rows and columns are the table's own choice. */
  public Stream<DynamicTest> cells(BiFunction<String, String, String> summary) {
    List<DynamicTest> tests = new ArrayList<>();
    rows.forEach((command, row) ->
        row.forEach((state, expected) ->
            tests.add(
                dynamicTest(
                    command + " in " + state + " -> " + expected,
                    () -> assertThat(summary.apply(command, state)).isEqualTo(expected)))));
    return tests.stream();
  }

  /** Names of the records at the ends of a sealed family. */
  public static SortedSet<String> leaves(Class<?> family) {
    return records(family).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DecisionTable::records)
        : Stream.of(type);
  }
}
