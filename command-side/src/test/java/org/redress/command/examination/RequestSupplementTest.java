package org.redress.command.examination;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.FILED_AT;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ExaminationSamples.ASKED;
import static org.redress.command.ExaminationSamples.UNTIL;
import static org.redress.command.ExaminationSamples.requestSupplement;
import static org.redress.command.Spec.givenCase;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.examination.SupplementRequested;

class RequestSupplementTest {

  @Test
  void requestSaysWhatIsMissingAndUntilWhen() {
    givenCase(file())
        .when(requestSupplement())
        .then(
            new SupplementRequested(
                CASE,
                hour(ASKED),
                "B1",
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:购物凭证"),
                UNTIL));
  }

  @Test
  void requestDueBeforeItWasMadeIsRefused() {
    givenCase(file())
        .when(new RequestSupplement(CASE, hour(ASKED), text("样例:购物凭证"), LocalDate.of(2026, 4, 19)))
        .thenRefused(
            ExaminationRefusal.SUPPLEMENT_DUE_BEFORE_REQUEST, "until", "not before 2026-04-20");
  }

  @Test
  void secondRequestWhileOneWaitsIsRefused() {
    givenCase(file(), requestSupplement())
        .when(requestSupplement())
        .thenRefused(ExaminationRefusal.SUPPLEMENT_WAITING, "", "record its answer before this");
  }

  @Test
  void nothingIsAskedForAfterTheDecision() {
    givenCase(file(), accept())
        .when(requestSupplement())
        .thenNotIn("ACCEPTED", "FILED or PICKED_UP");
  }

  @Test
  void requestDoesNotHoldUpTheDecision() {
    givenCase(file(), requestSupplement()).when(refuse()).thenOne(ComplaintRefused.class);
  }

  @Test
  void requestBeforeReceiptIsRefused() {
    givenCase(file())
        .when(new RequestSupplement(CASE, hour(-1), text("样例:购物凭证"), UNTIL))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + FILED_AT);
  }
}
