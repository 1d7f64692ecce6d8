package org.redress.command.examination;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DECIDED;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ExaminationSamples.NOTICED;
import static org.redress.command.ExaminationSamples.harmKnown;
import static org.redress.command.Spec.givenCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.complaint.ComplaintRefusal;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.events.DisputeRoute;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.examination.HarmKnowledgeRecorded;

/** The sample complaint was received on 2026-04-20. */
class RecordHarmKnowledgeTest {

  private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 4, 20);

  private static RefuseComplaint refuse(RefusalGround ground) {
    return new RefuseComplaint(
        CASE, hour(DECIDED), ground, text("样例:理由"), List.of(DisputeRoute.COURT));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-21, 2026-04-21, false",
    "2023-04-20, 2026-04-20, false",
    "2023-04-19, 2026-04-19, true",
    "2020-02-29, 2023-02-28, true"
  })
  void threeCalendarYearsAreEvidence(LocalDate known, LocalDate lastDay, boolean exceeded) {
    givenCase(file())
        .when(harmKnown(known))
        .then(
            new HarmKnowledgeRecorded(
                CASE,
                hour(NOTICED),
                known,
                lastDay,
                RECEIVED_ON,
                exceeded,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:购货发票")));
  }

  @Test
  void harmIsNotKnownAfterTheComplaint() {
    givenCase(file())
        .when(harmKnown(RECEIVED_ON.plusDays(1)))
        .thenRefused(
            ExaminationRefusal.HARM_KNOWN_AFTER_COMPLAINT, "knownOn", "not after 2026-04-20");
  }

  @Test
  void complaintInTimeIsNotRefusedAsTooLate() {
    givenCase(file(), harmKnown(LocalDate.of(2023, 4, 20)))
        .when(refuse(RefusalGround.OVER_THREE_YEARS))
        .thenRefused(
            ComplaintRefusal.WITHIN_THREE_YEARS,
            "ground",
            "another ground, or none (Order 121 Art. 16 (4))");
  }

  @Test
  void complaintInTimeMayBeRefusedOnAnotherGround() {
    givenCase(file(), harmKnown(LocalDate.of(2023, 4, 20)))
        .when(refuse(RefusalGround.OTHER_LAW))
        .thenOne(ComplaintRefused.class);
  }

  @Test
  void complaintThatCameTooLateMayBeRefused() {
    givenCase(file(), harmKnown(LocalDate.of(2023, 4, 19)))
        .when(refuse(RefusalGround.OVER_THREE_YEARS))
        .thenOne(ComplaintRefused.class);
  }

  @Test
  void laterRecordCountsInsteadOfTheEarlierOne() {
    givenCase(file(), harmKnown(LocalDate.of(2023, 4, 20)), harmKnown(LocalDate.of(2023, 4, 1)))
        .when(refuse(RefusalGround.OVER_THREE_YEARS))
        .thenOne(ComplaintRefused.class);
  }
}
