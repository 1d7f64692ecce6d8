package org.redress.command.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.ExaminationSamples.ASKED;
import static org.redress.command.ExaminationSamples.SUPPLIED;
import static org.redress.command.ExaminationSamples.recordSupplement;
import static org.redress.command.ExaminationSamples.requestSupplement;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.examination.SupplementReceived;
import org.redress.events.examination.SupplementRequested;

class RecordSupplementTest {

  @Test
  void answerSaysWhenItHadBeenAskedFor() {
    givenCase(file(), requestSupplement())
        .when(recordSupplement())
        .then(
            new SupplementReceived(
                CASE,
                hour(SUPPLIED),
                "B1",
                hour(ASKED),
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:发票一张")));
  }

  @Test
  void answerToNothingIsRefused() {
    givenCase(file())
        .when(recordSupplement())
        .thenRefused(ExaminationRefusal.SUPPLEMENT_NOT_REQUESTED, "", "ask for it before this");
  }

  @Test
  void nextRequestHasTheNextNumber() {
    var next =
        givenCase(file(), requestSupplement(), recordSupplement())
            .when(requestSupplement())
            .thenOne(SupplementRequested.class);

    assertThat(next.supplementId()).isEqualTo("B2");
  }

  @Test
  void answerBeforeTheRequestIsRefused() {
    givenCase(file(), requestSupplement())
        .when(new RecordSupplement(CASE, hour(0), null))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(ASKED));
  }
}
