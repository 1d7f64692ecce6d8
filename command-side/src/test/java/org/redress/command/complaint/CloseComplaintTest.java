package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.CLOSED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.CaseStages;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.RecordFlag;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;

class CloseComplaintTest {

  @Test
  void complaintIsClosedAsSettledAfterAnAgreement() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(close(ClosingOutcome.SETTLED))
        .then(new ComplaintClosed(CASE, hour(CLOSED), ClosingOutcome.SETTLED, null, List.of()));
  }

  @Test
  void complaintIsClosedWithoutAnyMediation() {
    givenCase(file(), accept())
        .when(close(ClosingOutcome.SELF_SETTLED))
        .then(
            new ComplaintClosed(CASE, hour(CLOSED), ClosingOutcome.SELF_SETTLED, null, List.of()));
  }

  @Test
  void settledWithoutAnAgreementIsRefused() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(close(ClosingOutcome.SETTLED))
        .thenRefused(ComplaintRefusal.SETTLEMENT_MISSING, "outcome", "SELF_SETTLED or NOT_SETTLED");
  }

  @Test
  void closingWhileTheMediationIsOpenIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(close())
        .thenRefused(
            ComplaintRefusal.MEDIATION_OPEN, "", "settle or terminate the mediation before this");
  }

  @ParameterizedTest
  @CsvSource({
    "Filed, FILED",
    "PickedUp, PICKED_UP",
    "Refused, REFUSED",
    "Withdrawn, WITHDRAWN",
    "Closed, CLOSED",
  })
  void complaintThatIsNotAcceptedIsNotClosed(String stage, String name) {
    givenCase(CaseStages.wayTo(stage)).when(close()).thenNotIn(name, "ACCEPTED");
  }

  @Test
  void closingBeforeAcceptanceIsRefused() {
    givenCase(file(), accept())
        .when(new CloseComplaint(CASE, hour(1), ClosingOutcome.NOT_SETTLED, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T03:30:00Z");
  }

  @Test
  void closingBeforeTheMediationEndedIsRefused() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(new CloseComplaint(CASE, hour(29), ClosingOutcome.SETTLED, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T07:30:00Z");
  }

  @Test
  void closingAgainBeforeTheReopeningIsRefused() {
    givenCase(file(), accept(), close(), reopen())
        .when(close())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T13:30:00Z");
  }

  @Test
  void importedRecordThatEndsBeforeItStartsIsKeptWithAFlag() {
    givenCase(FilingSample.imported().command(), accept())
        .when(new CloseComplaint(CASE, hour(-48), ClosingOutcome.NOT_SETTLED, "样例结果"))
        .then(
            new ComplaintClosed(
                CASE,
                hour(-48),
                ClosingOutcome.NOT_SETTLED,
                "样例结果",
                List.of(RecordFlag.ENDS_BEFORE_IT_STARTS)));
  }

  @Test
  void importedRecordInOrderHasNoFlag() {
    givenCase(FilingSample.imported().command(), accept())
        .when(new CloseComplaint(CASE, hour(0), ClosingOutcome.NOT_SETTLED, null))
        .then(new ComplaintClosed(CASE, hour(0), ClosingOutcome.NOT_SETTLED, null, List.of()));
  }

  @Test
  void resultInTheWordsOfASourceIsNotForLiveWork() {
    givenCase(file(), accept())
        .when(new CloseComplaint(CASE, hour(CLOSED), ClosingOutcome.NOT_SETTLED, "样例结果"))
        .thenRefused(InputRefusal.ONLY_FOR_IMPORT, "sourceResult", "another value, or none");
  }
}
