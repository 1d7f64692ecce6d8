package org.redress.command.examination;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ExaminationSamples.recordSignal;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.examination.AbuseFactor;
import org.redress.events.examination.AbuseSignalRecorded;

class RecordAbuseSignalTest {

  @ParameterizedTest
  @EnumSource
  void everyFactorOfTheLawIsPutOnFileWithItsEvidence(AbuseFactor factor) {
    givenCase(file())
        .when(new RecordAbuseSignal(CASE, hour(1), factor, text("样例:证据")))
        .then(
            new AbuseSignalRecorded(
                CASE,
                hour(1),
                "A1",
                factor,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:证据")));
  }

  @Test
  void signalDecidesNothing() {
    givenCase(file(), recordSignal()).when(accept()).thenOne(ComplaintAccepted.class);
  }

  @Test
  void signalMayBeNoticedAfterAcceptance() {
    givenCase(file(), accept()).when(recordSignal()).thenOne(AbuseSignalRecorded.class);
  }

  @Test
  void signalWithoutEvidenceIsRefused() {
    givenCase(file())
        .when(new RecordAbuseSignal(CASE, hour(1), AbuseFactor.OTHER, text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "evidence", "a text");
  }
}
