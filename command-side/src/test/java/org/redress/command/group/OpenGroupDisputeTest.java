package org.redress.command.group;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenGroup;
import static org.redress.command.group.GroupSamples.FIRST;
import static org.redress.command.group.GroupSamples.GROUP;
import static org.redress.command.group.GroupSamples.OPENED;
import static org.redress.command.group.GroupSamples.SECOND;
import static org.redress.command.group.GroupSamples.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.group.GroupBasis;
import org.redress.events.group.GroupDisputeOpened;

class OpenGroupDisputeTest {

  @Test
  void casesAboutOneOperatorAreHandledAsAGroup() {
    givenGroup()
        .when(open())
        .then(
            new GroupDisputeOpened(
                GROUP,
                hour(OPENED),
                GroupBasis.SAME_OPERATOR,
                "样例:预付卡停业",
                MERCHANT,
                List.of(FIRST, SECOND),
                REGION));
  }

  @Test
  void oneCaseIsNoGroupHoweverOftenItIsNamed() {
    givenGroup()
        .when(open(FIRST, FIRST))
        .thenRefused(GroupRefusal.GROUP_TOO_SMALL, "caseIds", "at least 2 cases");
  }

  @Test
  void groupOfOneOperatorNamesIt() {
    givenGroup()
        .when(open(GroupBasis.SAME_OPERATOR, null, FIRST, SECOND))
        .thenRefused(InputRefusal.FIELD_BLANK, "merchantId", "a text");
  }

  @Test
  void caseAboutSomebodyElseDoesNotBelong() {
    givenGroup()
        .when(open(FIRST, "C-2026-Y"))
        .thenRefused(GroupRefusal.GROUP_OPERATOR_DIFFERS, "caseIds.1", "a case about " + MERCHANT);
  }

  @Test
  void causeAloneMayBeCommon() {
    givenGroup()
        .when(open(GroupBasis.SAME_CAUSE, null, FIRST, "C-2026-Y"))
        .thenOne(GroupDisputeOpened.class);
  }

  @Test
  void caseThatWasNeverFiledIsRefused() {
    givenGroup()
        .when(open(FIRST, "C-2026-X"))
        .thenRefused(InputRefusal.CASE_UNKNOWN, "caseIds.1", "the id of a case that was filed");
  }
}
