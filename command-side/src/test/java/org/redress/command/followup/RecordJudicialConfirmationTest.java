package org.redress.command.followup;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.FollowUpSamples.APPLIED_ON;
import static org.redress.command.FollowUpSamples.CHECKED;
import static org.redress.command.FollowUpSamples.CONFIRMED_ON;
import static org.redress.command.FollowUpSamples.EFFECTIVE_ON;
import static org.redress.command.FollowUpSamples.IN_EFFECT;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.confirm;
import static org.redress.command.FollowUpSamples.countersign;
import static org.redress.command.FollowUpSamples.sign;
import static org.redress.command.FollowUpSamples.waive;
import static org.redress.command.Spec.givenCase;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.events.followup.JudicialConfirmationRecorded;

class RecordJudicialConfirmationTest {

  private static RecordJudicialConfirmation on(LocalDate applied, LocalDate confirmed) {
    return new RecordJudicialConfirmation(
        CASE, hour(CHECKED), MEDIATION, "样例人民法院", applied, confirmed);
  }

  @Test
  void confirmationSaysWhenTheAgreementTookEffect() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(confirm())
        .then(
            new JudicialConfirmationRecorded(
                CASE,
                hour(CHECKED),
                MEDIATION,
                "样例人民法院",
                hour(IN_EFFECT),
                APPLIED_ON,
                CONFIRMED_ON));
  }

  @Test
  void applicationBeforeTheAgreementTookEffectIsRefused() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(on(EFFECTIVE_ON.minusDays(1), CONFIRMED_ON))
        .thenRefused(
            FollowUpRefusal.CONFIRMATION_DAYS_DISORDERED,
            "appliedOn",
            "not before " + EFFECTIVE_ON);
  }

  @Test
  void confirmationBeforeTheApplicationIsRefused() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(on(APPLIED_ON, APPLIED_ON.minusDays(1)))
        .thenRefused(
            FollowUpRefusal.CONFIRMATION_DAYS_DISORDERED,
            "confirmedOn",
            "not before " + APPLIED_ON);
  }

  @Test
  void confirmationThatNobodyCanKnowYetIsRefused() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(on(APPLIED_ON, LocalDate.of(2026, 5, 20)))
        .thenRefused(
            FollowUpRefusal.CONFIRMATION_DAYS_DISORDERED, "confirmedOn", "not after 2026-05-19");
  }

  @Test
  void secondConfirmationIsRefused() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign(), confirm())
        .when(confirm())
        .thenRefused(FollowUpRefusal.AGREEMENT_ALREADY_CONFIRMED, "", null);
  }

  @Test
  void agreementWithoutADocumentIsNotConfirmed() {
    givenCase(file(), accept(), openMediation(), settle(), waive())
        .when(confirm())
        .thenRefused(FollowUpRefusal.AGREEMENT_NOT_IN_EFFECT, "", "an agreement in effect");
  }
}
