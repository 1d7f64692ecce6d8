package org.redress.command.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ExaminationSamples.WEIGHED;
import static org.redress.command.ExaminationSamples.assessSignals;
import static org.redress.command.ExaminationSamples.recordSignal;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseSignalsAssessed;

class AssessAbuseSignalsTest {

  @Test
  void personWeighsEverySignalThatNobodyHasWeighed() {
    givenCase(file(), recordSignal(), recordSignal())
        .when(assessSignals())
        .then(
            new AbuseSignalsAssessed(
                CASE,
                hour(WEIGHED),
                List.of("A1", "A2"),
                AbuseConclusion.FOR_DAILY_CONSUMPTION,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:系同住家人"),
                "officer-001"));
  }

  @Test
  void signalIsWeighedOnce() {
    var again =
        givenCase(file(), recordSignal(), assessSignals(), recordSignal())
            .when(assessSignals())
            .thenOne(AbuseSignalsAssessed.class);

    assertThat(again.signalIds()).containsExactly("A2");
  }

  @Test
  void conclusionDoesNotRefuseByItself() {
    var state =
        givenCase(
                file(),
                recordSignal(),
                new AssessAbuseSignals(
                    CASE,
                    hour(WEIGHED),
                    AbuseConclusion.NOT_FOR_DAILY_CONSUMPTION,
                    text("样例:大量购买"),
                    "officer-001"))
            .state();

    assertThat(state.complaint().stage()).hasToString("FILED");
  }

  @Test
  void assessmentWithoutASignalIsRefused() {
    givenCase(file())
        .when(assessSignals())
        .thenRefused(ExaminationRefusal.NO_ABUSE_SIGNAL, "", "record a signal before this");
  }

  @Test
  void assessmentWithoutReasoningIsRefused() {
    givenCase(file(), recordSignal())
        .when(
            new AssessAbuseSignals(
                CASE, hour(WEIGHED), AbuseConclusion.MORE_FACTS_NEEDED, text(" "), "officer-001"))
        .thenRefused(InputRefusal.FIELD_BLANK, "reasoning", "a text");
  }

  @Test
  void assessmentBeforeTheSignalIsRefused() {
    givenCase(file(), recordSignal())
        .when(
            new AssessAbuseSignals(
                CASE, hour(0), AbuseConclusion.MORE_FACTS_NEEDED, text("样例:待查"), "officer-001"))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(1));
  }
}
