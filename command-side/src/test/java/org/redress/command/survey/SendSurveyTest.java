package org.redress.command.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.REOPENED;
import static org.redress.command.CaseSamples.SENT;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.sendSurvey;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.command.complaint.CloseComplaint;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.survey.SurveyChannel;
import org.redress.events.survey.SurveySent;

class SendSurveyTest {

  private static final CloseComplaint CLOSE_AGAIN =
      new CloseComplaint(CASE, hour(REOPENED + 1), ClosingOutcome.NOT_SETTLED, null);
  private static final SendSurvey SEND_AGAIN =
      new SendSurvey(CASE, hour(REOPENED + 2), SurveyChannel.PHONE);

  @Test
  void surveyFollowsTheClosing() {
    givenCase(file(), accept(), close())
        .when(sendSurvey())
        .then(new SurveySent(CASE, hour(SENT), "S1", SurveyChannel.SMS, REGION, MERCHANT));
  }

  @Test
  void openCaseGetsNoSurvey() {
    givenCase(file(), accept()).when(sendSurvey()).thenNotIn("ACCEPTED", "CLOSED");
  }

  @Test
  void secondSurveyForOneClosingIsRefused() {
    givenCase(file(), accept(), close(), sendSurvey())
        .when(SEND_AGAIN)
        .thenRefused(
            SurveyRefusal.SURVEY_ALREADY_SENT, "", "a new survey after the case is closed again");
  }

  @Test
  void caseClosedAgainGetsANewSurvey() {
    SurveySent sent =
        givenCase(file(), accept(), close(), sendSurvey(), reopen(), CLOSE_AGAIN)
            .when(SEND_AGAIN)
            .thenOne(SurveySent.class);

    assertThat(sent.surveyId()).isEqualTo("S2");
  }

  @Test
  void caseClosedAgainGetsOneNewSurvey() {
    givenCase(file(), accept(), close(), reopen(), CLOSE_AGAIN, SEND_AGAIN)
        .when(SEND_AGAIN)
        .thenRefused(
            SurveyRefusal.SURVEY_ALREADY_SENT, "", "a new survey after the case is closed again");
  }

  @Test
  void surveyBeforeTheClosingIsRefused() {
    givenCase(file(), accept(), close())
        .when(new SendSurvey(CASE, hour(39), SurveyChannel.SMS))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T17:30:00Z");
  }

  @Test
  void surveyOfAnImportedRecordIsNotForLiveWork() {
    givenCase(file(), accept(), close())
        .when(new SendSurvey(CASE, hour(SENT), SurveyChannel.IMPORTED_RECORD))
        .thenRefused(InputRefusal.ONLY_FOR_IMPORT, "channel", "another value, or none");
  }

  @Test
  void surveyOfAnImportedRecordIsRecorded() {
    givenCase(FilingSample.imported().command(), accept(), close())
        .when(new SendSurvey(CASE, hour(SENT), SurveyChannel.IMPORTED_RECORD))
        .thenOne(SurveySent.class);
  }
}
