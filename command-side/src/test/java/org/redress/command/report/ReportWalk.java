package org.redress.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.command.Decision;
import org.redress.command.Dice;
import org.redress.command.KnownNeighbours;
import org.redress.command.clock.Clocks;
import org.redress.command.law.LawData;
import org.redress.command.law.Rulebook;
import org.redress.events.clock.ClockEvent;
import org.redress.events.report.ReportEvent;

/**
 * A report to which random commands happened.
 *
 * @param seed by which the walk is replayed
 * @param steps what happened in turn
 * @param refused how many commands were refused
 */
record ReportWalk(long seed, List<Step> steps, int refused) {

  private static final int COMMANDS = 150;

  private static final Rulebook BOOK = LawData.bundled();

  private static final List<ReportWalk> ALL =
      LongStream.rangeClosed(1, 60).mapToObj(ReportWalk::of).toList();

  /**
   * An event with what was before and after it.
   *
   * @param before the report before it
   * @param event the event
   * @param after the report after it
   * @param clocks the clocks after it
   */
  record Step(ReportState before, ReportEvent event, ReportState after, Clocks clocks) {}

  /** The walks that every invariant is tested on. */
  static Stream<ReportWalk> all() {
    return ALL.stream();
  }

  private static ReportWalk of(long seed) {
    var commands = new RandomReportCommands(new Dice(seed));
    List<Step> steps = new ArrayList<>();
    ReportState state = ReportDecider.initial();
    Clocks clocks = Clocks.none();
    int refused = 0;
    for (int i = 0; i < COMMANDS; i++) {
      ReportCommand command = steps.isEmpty() ? commands.file() : commands.next();
      var surroundings =
          ReportSurroundings.of(command, state, ReportSamples::find, KnownNeighbours.ALL, BOOK);
      switch (ReportDecider.decide(command, state, surroundings)) {
        case Decision.Accepted<ReportEvent>(var accepted) -> {
          for (ReportEvent event : accepted) {
            ReportState before = state;
            state = ReportDecider.evolve(state, event);
            for (ClockEvent clock : ReportClocks.after(event, state, clocks, BOOK)) {
              clocks = clocks.evolve(clock);
            }
            steps.add(new Step(before, event, state, clocks));
          }
        }
        case Decision.Refused<ReportEvent> _ -> refused++;
      }
    }
    return new ReportWalk(seed, List.copyOf(steps), refused);
  }

  Stream<ReportEvent> events() {
    return steps.stream().map(Step::event);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
