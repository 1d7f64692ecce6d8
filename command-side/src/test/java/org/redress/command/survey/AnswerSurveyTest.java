package org.redress.command.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.ANSWERED;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.SENT;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.answer;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.sendSurvey;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.CaseCommand;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.survey.SurveyAnswered;

class AnswerSurveyTest {

  private static final CaseCommand[] ASKED = {file(), accept(), close(), sendSurvey()};

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, false", "4, true", "5, true"})
  void scoreOfFourOrFiveIsSatisfied(int score, boolean satisfied) {
    givenCase(ASKED)
        .when(new AnswerSurvey(CASE, hour(ANSWERED), score, null, text("样例:意见")))
        .then(
            new SurveyAnswered(
                CASE,
                hour(ANSWERED),
                "S1",
                hour(SENT),
                score,
                null,
                satisfied,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:意见"),
                REGION,
                MERCHANT));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void yesIsSatisfied(boolean yes) {
    SurveyAnswered answered =
        givenCase(ASKED)
            .when(new AnswerSurvey(CASE, hour(ANSWERED), null, yes, null))
            .thenOne(SurveyAnswered.class);

    assertThat(answered.satisfied()).isEqualTo(yes);
    assertThat(answered.score()).isNull();
  }

  @ParameterizedTest
  @CsvSource({", ", "5, true"})
  void exactlyOneAnswerIsNeeded(Integer score, Boolean yes) {
    givenCase(ASKED)
        .when(new AnswerSurvey(CASE, hour(ANSWERED), score, yes, null))
        .thenRefused(SurveyRefusal.ONE_ANSWER_NEEDED, "", "either score or yes");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void scoreOffTheScaleIsRefused(int score) {
    givenCase(ASKED)
        .when(new AnswerSurvey(CASE, hour(ANSWERED), score, null, null))
        .thenRefused(SurveyRefusal.SCORE_OUT_OF_RANGE, "score", "1 to 5");
  }

  @Test
  void answeringTwiceIsRefused() {
    givenCase(file(), accept(), close(), sendSurvey(), answer())
        .when(answer())
        .thenRefused(SurveyRefusal.SURVEY_ALREADY_ANSWERED, "", null);
  }

  @Test
  void answerToNothingIsRefused() {
    givenCase(file(), accept(), close())
        .when(answer())
        .thenRefused(SurveyRefusal.SURVEY_NOT_SENT, "", "send a survey before this");
  }

  @Test
  void answerThatComesAfterTheReopeningIsRecorded() {
    givenCase(file(), accept(), close(), sendSurvey(), reopen())
        .when(new AnswerSurvey(CASE, hour(70), 2, null, null))
        .thenOne(SurveyAnswered.class);
  }

  @Test
  void answerBeforeTheSurveyWasSentIsRefused() {
    givenCase(ASKED)
        .when(new AnswerSurvey(CASE, hour(SENT - 1), 5, null, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T18:30:00Z");
  }

  @Test
  void blankCommentIsRefused() {
    givenCase(ASKED)
        .when(new AnswerSurvey(CASE, hour(ANSWERED), 5, null, text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "comment", "a text");
  }
}
