package org.redress.command.automation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.RunningClock;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;

/** All clocks of the log that have not ended, as the files themselves know them. */
final class OpenClocks {

  private final Map<File, Clocks> files = new LinkedHashMap<>();

  /** Takes in one more event of the log. */
  void apply(ClockEvent event) {
    var file = new File(event.fileId(), event.file());
    Clocks after = files.getOrDefault(file, Clocks.none()).evolve(event);
    if (after.running().isEmpty()) {
      files.remove(file);
    } else {
      files.put(file, after);
    }
  }

  /** Those whose last day is over. */
  List<OpenClock> passed(LocalDate today) {
    return all(clock -> clock.passes(today));
  }

  /** Those that wait for a calendar. */
  List<OpenClock> withoutDueDate() {
    return all(clock -> clock.missingYear() != null);
  }

  /** The years whose calendars are waited for. */
  SortedSet<Integer> missingYears() {
    return withoutDueDate().stream()
        .map(open -> open.clock().missingYear())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<OpenClock> all(Predicate<RunningClock> wanted) {
    return files.entrySet().stream()
        .flatMap(file ->
            file.getValue().running().stream()
                .filter(wanted)
                .map(clock -> new OpenClock(file.getKey(), clock)))
        .toList();
  }

  /**
   * A file with clocks.
   *
   * @param id its id
   * @param kind what kind of file it is
   */
  record File(String id, FileKind kind) {}

  /**
   * A clock with its file.
   *
   * @param file the file
   * @param clock the clock
   */
  record OpenClock(File file, RunningClock clock) {}
}
