package org.redress.command.group;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenGroup;
import static org.redress.command.group.GroupSamples.FIRST;
import static org.redress.command.group.GroupSamples.GROUP;
import static org.redress.command.group.GroupSamples.LATE;
import static org.redress.command.group.GroupSamples.SECOND;
import static org.redress.command.group.GroupSamples.closeGroup;
import static org.redress.command.group.GroupSamples.handle;
import static org.redress.command.group.GroupSamples.note;
import static org.redress.command.group.GroupSamples.open;
import static org.redress.command.group.GroupSamples.report;
import static org.redress.command.group.GroupSamples.settleGroup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.MoneyRules;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.JointHandlingRecorded;

class GroupHandlingTest {

  @Test
  void bodiesHandleTheGroupTogether() {
    givenGroup(open())
        .when(handle())
        .then(new JointHandlingRecorded(GROUP, hour(LATE), List.of("样例消费者协会"), note("样例:共同约谈")));
  }

  @Test
  void groupIsReportedToAnOrganisationOnRecord() {
    givenGroup(open())
        .when(report("ORG-999999"))
        .thenRefused(
            InputRefusal.ORGANISATION_UNKNOWN,
            "superiorId",
            "an organisation that exists on that day");
  }

  @Test
  void settlementNamesTheCasesAndTheAmountInvolved() {
    givenGroup(open())
        .when(settleGroup(LATE, 420_000))
        .then(
            new GroupDisputeSettled(
                GROUP, hour(LATE), List.of(FIRST, SECOND), 420_000, "CNY", note("样例:全部退款")));
  }

  @Test
  void amountOfNothingIsRefused() {
    givenGroup(open())
        .when(settleGroup(LATE, 0))
        .thenRefused(
            InputRefusal.AMOUNT_NOT_POSITIVE,
            "amountInvolved.amountMinor",
            "1 to " + MoneyRules.MOST_MINOR);
  }

  @Test
  void closingBeforeTheSettlementIsRefused() {
    givenGroup(open(), settleGroup(LATE, 420_000))
        .when(closeGroup(10))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T03:30:00Z");
  }
}
