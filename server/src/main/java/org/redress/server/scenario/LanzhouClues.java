package org.redress.server.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.redress.command.Command;
import org.redress.command.clue.CheckClue;
import org.redress.command.clue.RecordClue;
import org.redress.command.enforcement.OpenEnforcementCase;
import org.redress.events.Operator;
import org.redress.events.enforcement.EnforcementSource;
import org.redress.events.enforcement.FilingDecision;

/** Clues that came up in mediations of Lanzhou and led to enforcement cases. */
final class LanzhouClues {

  private static final String FIRST_CLUE = "CL1";

  private LanzhouClues() {}

  /**
   * The commands about one complaint, which was mediated.
   *
   * @param number number of the enforcement case
   * @param found when the clue was recorded
   * @param filed when the case was filed, at most 15 working days later (Order 20 Art. 23)
   */
  static List<Command> of(
      Complaint complaint, int number, Instant found, Instant filed, Place place) {
    String id = String.format(Locale.ROOT, "%s-enforcement-%02d", place.region(), number);
    return List.of(
        new RecordClue(complaint.id(), found, Labels.text("示例线索")),
        new CheckClue(complaint.id(), filed, FIRST_CLUE, FilingDecision.FILED, id, null),
        new OpenEnforcementCase(
            id,
            filed,
            EnforcementSource.CLUE,
            null,
            complaint.id(),
            FIRST_CLUE,
            new Operator(
                Labels.operator(complaint.operator()),
                Labels.street(complaint.operator()),
                Labels.creditCode(complaint.series(), complaint.operator()).value(),
                null),
            Labels.text("示例嫌疑"),
            place.region(),
            Labels.classification(complaint.problem()),
            null));
  }
}
