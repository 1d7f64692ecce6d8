package org.redress.command.clue;

import java.util.HashMap;
import java.util.Map;

/**
 * The clues found in the mediation of a case.
 *
 * @param clues where each clue stands, by its id inside the case: CL1, CL2, …
 */
public record ClueState(Map<String, ClueStage> clues) {

  /** The state with this clue at this stage. */
  ClueState with(String clueId, ClueStage stage) {
    var all = new HashMap<>(clues);
    all.put(clueId, stage);
    return new ClueState(Map.copyOf(all));
  }

  /** Id of the next clue. */
  String nextId() {
    return "CL" + (clues.size() + 1);
  }
}
