package org.redress.command.group;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenGroup;
import static org.redress.command.group.GroupSamples.FIRST;
import static org.redress.command.group.GroupSamples.GROUP;
import static org.redress.command.group.GroupSamples.LATE;
import static org.redress.command.group.GroupSamples.SECOND;
import static org.redress.command.group.GroupSamples.THIRD;
import static org.redress.command.group.GroupSamples.add;
import static org.redress.command.group.GroupSamples.open;
import static org.redress.command.group.GroupSamples.remove;

import org.junit.jupiter.api.Test;
import org.redress.events.group.CaseAddedToGroup;
import org.redress.events.group.CaseRemovedFromGroup;

class GroupMembershipTest {

  @Test
  void caseJoinsTheGroup() {
    givenGroup(open()).when(add(THIRD)).then(new CaseAddedToGroup(GROUP, hour(LATE), THIRD));
  }

  @Test
  void caseBelongsOnce() {
    givenGroup(open())
        .when(add(SECOND))
        .thenRefused(GroupRefusal.CASE_ALREADY_IN_GROUP, "caseId", "another case");
  }

  @Test
  void caseLeavesTheGroup() {
    givenGroup(open(FIRST, SECOND, THIRD))
        .when(remove(LATE, THIRD))
        .then(new CaseRemovedFromGroup(GROUP, hour(LATE), THIRD, "样例:另案处理"));
  }

  @Test
  void groupIsNotLeftWithOneCase() {
    givenGroup(open())
        .when(remove(LATE, SECOND))
        .thenRefused(GroupRefusal.GROUP_TOO_SMALL, "caseId", "at least 2 cases");
  }

  @Test
  void caseThatDoesNotBelongDoesNotLeave() {
    givenGroup(open())
        .when(remove(LATE, THIRD))
        .thenRefused(GroupRefusal.CASE_NOT_IN_GROUP, "caseId", "a case of the group");
  }
}
