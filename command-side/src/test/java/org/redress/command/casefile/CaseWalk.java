package org.redress.command.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.command.CaseCommand;
import org.redress.command.Decision;
import org.redress.command.Dice;
import org.redress.command.KnownNeighbours;
import org.redress.events.CaseEvent;

/**
 * A case to which random commands happened.
 *
 * @param seed by which the walk is replayed
 * @param states every state in turn, the first before any event
 * @param events every event in turn
 * @param refused how many commands were refused
 */
record CaseWalk(long seed, List<CaseState> states, List<CaseEvent> events, int refused) {

  private static final int COMMANDS = 400;

  private static final List<CaseWalk> ALL =
      LongStream.rangeClosed(1, 20).mapToObj(CaseWalk::of).toList();

  /** The walks that every invariant is tested on. */
  static Stream<CaseWalk> all() {
    return ALL.stream();
  }

  private static CaseWalk of(long seed) {
    RandomCommands commands = new RandomCommands(new Dice(seed));
    List<CaseState> states = new ArrayList<>(List.of(CaseState.initial()));
    List<CaseEvent> events = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < COMMANDS; i++) {
      CaseState state = states.getLast();
      CaseCommand command = events.isEmpty() ? commands.file() : commands.next();
      switch (state.decide(command, KnownNeighbours.ALL)) {
        case Decision.Accepted<? extends CaseEvent>(var accepted) -> {
          for (CaseEvent event : accepted) {
            state = state.evolve(event);
            events.add(event);
            states.add(state);
          }
        }
        case Decision.Refused<? extends CaseEvent> _ -> refused++;
      }
    }
    return new CaseWalk(seed, states, events, refused);
  }

  CaseState last() {
    return states.getLast();
  }

  <E extends CaseEvent> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
