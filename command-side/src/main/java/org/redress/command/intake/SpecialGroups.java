package org.redress.command.intake;

import java.util.List;
import java.util.stream.Stream;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.intake.IntakeState.Groups;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.intake.SpecialGroupTagRefused;
import org.redress.events.intake.SpecialGroupTagged;

/** Groups that are given special care; the person may refuse to be counted. */
final class SpecialGroups {

  private SpecialGroups() {}

  static Decision<IntakeEvent> tag(TagSpecialGroup c, Groups groups) {
    if (groups.refused().contains(c.group())) {
      return Decision.refuse(
          Refusal.of(
              IntakeRefusal.SPECIAL_GROUP_TAG_REFUSED,
              "group",
              "a group the person did not refuse"));
    }
    return groups.tagged().contains(c.group())
        ? Decision.nothingToDo()
        : Decision.accept(new SpecialGroupTagged(c.caseId(), c.occurredAt(), c.group()));
  }

  static Decision<IntakeEvent> refuse(RefuseSpecialGroupTag c, Groups groups) {
    return groups.refused().contains(c.group())
        ? Decision.nothingToDo()
        : Decision.accept(new SpecialGroupTagRefused(c.caseId(), c.occurredAt(), c.group()));
  }

  static Groups tagged(Groups before, SpecialGroupTagged e) {
    return new Groups(with(before.tagged(), e.group()), before.refused());
  }

  static Groups refused(Groups before, SpecialGroupTagRefused e) {
    return new Groups(
        before.tagged().stream().filter(group -> group != e.group()).toList(),
        with(before.refused(), e.group()));
  }

  private static List<SpecialGroup> with(List<SpecialGroup> groups, SpecialGroup more) {
    return Stream.concat(groups.stream(), Stream.of(more)).distinct().toList();
  }
}
