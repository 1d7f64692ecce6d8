package org.redress.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.form.FormSamples.AT;
import static org.redress.command.form.FormSamples.CASE;
import static org.redress.command.form.FormSamples.PRINTER;

import org.junit.jupiter.api.Test;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.Role;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormEvent;
import org.redress.events.form.FormFileTaken;
import org.redress.events.form.FormFormat;

class TakeFormFileTest {

  private static final FormState TWO_ISSUED = new FormState(FormSamples.everything().grounds(), 2);

  private static TakeFormFile take(String formId, String reason) {
    return new TakeFormFile(
        CASE, FileKind.CASE, AT, formId, FormFormat.PDF, new PersonalText(reason));
  }

  private static Refusal refusal(TakeFormFile command, FormState state) {
    Decision<FormEvent> decision = FormDecider.decide(command, state, PRINTER);
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<FormEvent>) decision).refusal();
  }

  @Test
  void takingIsOnRecordWithItsReasonProtected() {
    assertThat(FormDecider.decide(take("F2", "送达投诉人"), TWO_ISSUED, PRINTER).orThrow())
        .containsExactly(
            new FormFileTaken(
                CASE,
                FileKind.CASE,
                AT,
                "F2",
                FormFormat.PDF,
                new Protected(PersonalDataKind.FREE_TEXT, "taker", "送达投诉人")));
  }

  @Test
  void formThatWasNotIssuedIsUnknown() {
    Refusal refusal = refusal(take("F3", "送达"), TWO_ISSUED);

    assertThat(refusal.code()).isEqualTo(FormRefusal.FORM_UNKNOWN);
    assertThat(refusal.path()).containsExactly("formId");
    assertThat(refusal.allowed()).isEqualTo("F1 to F2");
    assertThat(refusal(take("F1", "送达"), FormState.initial()).allowed()).isNull();
  }

  @Test
  void reasonIsGiven() {
    assertThat(refusal(take("F1", " "), TWO_ISSUED).code()).isEqualTo(InputRefusal.FIELD_BLANK);
  }

  @Test
  void mediatorsDoNotSeeTheReporter() {
    var ofReport =
        new TakeFormFile("RP-1", FileKind.REPORT, AT, "F1", FormFormat.PDF, new PersonalText("x"));

    assertThat(take("F1", "x").senders()).contains(Role.MEDIATOR).doesNotContain(Role.MERCHANT);
    assertThat(ofReport.senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.AUDITOR, Role.OVERSIGHT);
  }
}
