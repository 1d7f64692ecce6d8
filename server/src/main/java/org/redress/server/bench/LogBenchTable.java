package org.redress.server.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as a page of Markdown. */
final class LogBenchTable {

  private static final String HEAD =
      """
      # The commit log next to its peers

      Made by `./redress bench log` out of its raw results; rates, not times, so more is better. All contenders get
      the same events in the same process and run; what is compared is the ratio between two of them, because the
      machine may have had other work.

      """;

  private final LogBenchResult result;
  private final StringBuilder text = new StringBuilder(HEAD);

  private LogBenchTable(LogBenchResult result) {
    this.result = result;
  }

  static String of(LogBenchResult result) {
    LogBenchTable table = new LogBenchTable(result);
    table.machine();
    table.bars();
    table.appends();
    table.reads("tail", "Polls that bring the last 10 commits, a second");
    table.reads("stream", "Loads of a stream of 20 events, a second");
    table.reads("replay", "Commits read from the first to the last, a second");
    table.notes();
    return table.text.toString();
  }

  private void machine() {
    Machine machine = result.machine();
    text.append("Measured ").append(result.startedAt()).append(" on ");
    text.append(
        String.format(
            Locale.ROOT,
            "%s, %d processors, %.0f GB of memory (heap up to %.1f GB), Java %s;",
            machine.system(),
            machine.processors(),
            machine.memoryMegabytes() / 1e3,
            machine.heapMegabytes() / 1e3,
            machine.java()));
    text.append(
        String.format(
            Locale.ROOT,
            " 4 KiB are on the disk after %d µs (median); load average at the start %.1f. Each"
                + " measurement took %s s; a commit has %d bytes.%n%n",
            machine.syncMicros(),
            machine.load(),
            number(result.seconds()),
            result.commitBytes()));
    if (machine.load() > machine.processors()) {
      text.append(
          """
          The machine was busy with other work all the while: the rates are far below what it can do, and only the
          ratios say something.

          """);
    }
  }

  private void bars() {
    text.append("## Bars\n\n| bar | wanted | measured | |\n|---|---|---|---|\n");
    for (Bar bar : Bar.of(result)) {
      OptionalDouble figure = bar.figure();
      String measured = figure.isPresent() ? number(figure.getAsDouble()) : "not measured";
      String met = figure.isEmpty() ? "" : bar.isMet(figure.getAsDouble()) ? "met" : "**missed**";
      row(List.of(bar.sentence(), bar.wanted(), measured, met));
    }
    text.append('\n');
  }

  private void appends() {
    text.append("## Durable commits appended a second, by callers at once\n\n");
    SequencedSet<Integer> callers = distinct("append", Measurement::callers);
    head("target", callers);
    for (String target : targets("append")) {
      cells(target, callers.stream().map(n -> result.rate(target, "append", 0, n)).toList());
    }
    for (Ratio ratio : Ratio.OF_APPENDS) {
      cells(ratio.title(), callers.stream().map(n -> ratio.of(result, n)).toList());
    }
    text.append('\n');
  }

  private void reads(String operation, String title) {
    SequencedSet<Integer> callers = distinct(operation, Measurement::callers);
    if (callers.isEmpty()) {
      return;
    }
    text.append("## ").append(title).append(", by callers at once\n\n");
    head("target and commits in the log", callers);
    for (String target : targets(operation)) {
      for (long volume : distinct(operation, Measurement::volume)) {
        List<OptionalDouble> rates =
            callers.stream().map(n -> result.rate(target, operation, volume, n)).toList();
        if (rates.stream().anyMatch(OptionalDouble::isPresent)) {
          cells(target + " " + number(volume), rates);
        }
      }
    }
    text.append('\n');
  }

  private void notes() {
    text.append("## How they were set up\n\n");
    text.append(
        """
        - file: grows by batches as large as the number of callers, each forced to the disk.
        """);
    result
        .targets()
        .forEach((target, settings) -> text.append("- %s: %s.\n".formatted(target, settings)));
    text.append(
        """
        - Axon's engines get a serializer that passes the JSON of the event through, as ours gets it.
        - 500 streams grow at once while a log is filled; events are 100 ms apart, so that a store that orders by
          wall clock has few to remember. Streams are loaded at random out of 1,000 taken from the whole log, once
          they were warmed up. Left out is what callers would wait for longer than ten times the length of a measurement.
        """);
  }

  private void head(String first, SequencedSet<Integer> callers) {
    row(Stream.concat(Stream.of(first), callers.stream().map(String::valueOf)).toList());
    text.append("|---|").append("---:|".repeat(callers.size())).append('\n');
  }

  private void cells(String first, List<OptionalDouble> figures) {
    if (figures.stream().noneMatch(OptionalDouble::isPresent)) {
      return;
    }
    String cells =
        figures.stream()
            .map(figure -> figure.isPresent() ? number(figure.getAsDouble()) : "")
            .collect(Collectors.joining(" | "));
    row(List.of(first, cells));
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private SequencedSet<String> targets(String operation) {
    return result.measurements().stream()
        .filter(m -> m.operation().equals(operation))
        .map(Measurement::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <T> SequencedSet<T> distinct(String operation, Function<Measurement, T> of) {
    return result.measurements().stream()
        .filter(m -> m.operation().equals(operation))
        .map(of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Three digits below 100, whole numbers above. */
  private static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3g", value);
  }
}
