package org.redress.query.clue;

import java.util.List;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueEvent;
import org.redress.events.clue.ClueFound;
import org.redress.query.PartList;

/** Folds the events of the clues of one case. */
public final class ClueFold {

  private ClueFold() {}

  /** The clues after the event. */
  public static List<Clue> apply(List<Clue> before, ClueEvent event) {
    return switch (event) {
      case ClueFound e -> PartList.add(before, found(e));
      case ClueCheckExtended e ->
          PartList.change(before, Clue::id, e.clueId(), clue -> extended(clue, e));
      case ClueChecked e -> PartList.change(before, Clue::id, e.clueId(), clue -> checked(clue, e));
    };
  }

  private static Clue found(ClueFound e) {
    return new Clue(
        e.clueId(),
        e.mediationId(),
        e.clue().masked(),
        e.occurredAt(),
        null,
        null,
        null,
        null,
        null);
  }

  private static Clue extended(Clue clue, ClueCheckExtended e) {
    return new Clue(
        clue.id(),
        clue.mediationId(),
        clue.clue(),
        clue.foundAt(),
        e.occurredAt(),
        e.approvedBy(),
        clue.checkedAt(),
        clue.decision(),
        clue.enforcementId());
  }

  private static Clue checked(Clue clue, ClueChecked e) {
    return new Clue(
        clue.id(),
        clue.mediationId(),
        clue.clue(),
        clue.foundAt(),
        clue.extendedAt(),
        clue.approvedBy(),
        e.occurredAt(),
        e.decision(),
        e.enforcementId());
  }
}
