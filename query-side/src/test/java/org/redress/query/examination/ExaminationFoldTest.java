package org.redress.query.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.NoticeWay;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseFactor;
import org.redress.events.examination.AbuseSignalRecorded;
import org.redress.events.examination.AbuseSignalsAssessed;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.examination.SupplementReceived;
import org.redress.events.examination.SupplementRequested;

class ExaminationFoldTest {

  private static final String CASE = "c-1";
  private static final LocalDate UNTIL = LocalDate.of(2026, 4, 24);
  private static final Protected TEXT =
      new Protected(PersonalDataKind.FREE_TEXT, "complainant", "明文");

  private static Instant hour(int hours) {
    return Instant.parse("2026-04-20T01:00:00Z").plusSeconds(3_600L * hours);
  }

  private static Examination after(ExaminationEvent... events) {
    Examination examination = Examination.none();
    for (ExaminationEvent event : events) {
      examination = ExaminationFold.apply(examination, event);
    }
    return examination;
  }

  @Test
  void materialIsAskedForAndReceived() {
    SupplementRequested asked = new SupplementRequested(CASE, hour(1), "B1", TEXT, UNTIL);

    assertThat(after(asked).supplements())
        .containsExactly(new Supplement("B1", hour(1), UNTIL, null));
    assertThat(
            after(asked, new SupplementReceived(CASE, hour(5), "B1", hour(1), TEXT)).supplements())
        .containsExactly(new Supplement("B1", hour(1), UNTIL, hour(5)));
  }

  @Test
  void signalsAndTheirAssessmentAreShownMasked() {
    Examination examination =
        after(
            new AbuseSignalRecorded(CASE, hour(1), "A1", AbuseFactor.OTHER, TEXT),
            new AbuseSignalsAssessed(
                CASE,
                hour(2),
                List.of("A1"),
                AbuseConclusion.MORE_FACTS_NEEDED,
                TEXT,
                "officer-1"));

    assertThat(examination.abuseSignals())
        .containsExactly(new AbuseSignal("A1", hour(1), AbuseFactor.OTHER, "***"));
    assertThat(examination.abuseAssessments())
        .containsExactly(
            new AbuseAssessment(
                hour(2), List.of("A1"), AbuseConclusion.MORE_FACTS_NEEDED, "***", "officer-1"));
  }

  @Test
  void noticeSaysWhichDecisionWasToldAndHow() {
    assertThat(
            after(
                    new DecisionNoticeGiven(
                        CASE, hour(3), ComplaintDecision.REFUSED, hour(2), NoticeWay.EMAIL))
                .decisionNotice())
        .isEqualTo(new DecisionNotice(ComplaintDecision.REFUSED, hour(3), NoticeWay.EMAIL));
  }
}
