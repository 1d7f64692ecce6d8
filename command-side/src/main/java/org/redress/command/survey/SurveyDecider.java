package org.redress.command.survey;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.CaseRules.onlyForImport;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseFacts.ComplaintStage;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.survey.SurveyState.Answered;
import org.redress.command.survey.SurveyState.NotSent;
import org.redress.command.survey.SurveyState.Sent;
import org.redress.events.PersonalDataKind;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyChannel;
import org.redress.events.survey.SurveyEvent;
import org.redress.events.survey.SurveySent;

/** Decides what is asked about the satisfaction survey of a case. Pure and total. */
public final class SurveyDecider {

  /** Lowest score. */
  public static final int LOWEST_SCORE = 1;

  /** Highest score. */
  public static final int HIGHEST_SCORE = 5;

  /** Lowest score that counts as satisfied. */
  public static final int SATISFIED_FROM = 4;

  private SurveyDecider() {}

  /** Before any survey. */
  public static SurveyState initial() {
    return new NotSent(0);
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<SurveyEvent> decide(
      SurveyCommand command, SurveyState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case SendSurvey send -> send(send, state, facts);
              case AnswerSurvey answer -> answer(answer, state, facts);
            });
  }

  private static Decision<SurveyEvent> send(SendSurvey c, SurveyState state, CaseFacts facts) {
    return Decision.unless(
        () ->
            new SurveySent(
                c.caseId(),
                c.occurredAt(),
                idOf(state.count() + 1),
                c.channel(),
                facts.region(),
                facts.merchantId()),
        caseIsClosed(facts),
        noneWasSent(state),
        onlyForImport(facts, "channel", c.channel() == SurveyChannel.IMPORTED_RECORD),
        notBefore(facts, c.occurredAt(), facts.closedAt()));
  }

  /** Only who saw the end can say how it was: a survey follows the closing. */
  private static @Nullable Refusal caseIsClosed(CaseFacts facts) {
    return facts.stage() == ComplaintStage.CLOSED
        ? null
        : InputRules.wrongState(facts.stage(), "CLOSED");
  }

  private static @Nullable Refusal noneWasSent(SurveyState state) {
    return switch (state) {
      case NotSent _ -> null;
      case Sent _, Answered _ ->
          Refusal.of(
              SurveyRefusal.SURVEY_ALREADY_SENT, "a new survey after the case is closed again");
    };
  }

  private static Decision<SurveyEvent> answer(AnswerSurvey c, SurveyState state, CaseFacts facts) {
    return switch (state) {
      case Sent sent ->
          Decision.unless(
              () -> answered(c, sent, facts),
              oneAnswerIsGiven(c),
              scoreIsOnTheScale(c.score()),
              saysSomething("comment", c.comment(), LONG_TEXT),
              notBefore(facts, c.occurredAt(), sent.sentAt()));
      case NotSent _ ->
          Decision.refuse(Refusal.of(SurveyRefusal.SURVEY_NOT_SENT, "send a survey before this"));
      case Answered _ -> Decision.refuse(Refusal.of(SurveyRefusal.SURVEY_ALREADY_ANSWERED, null));
    };
  }

  private static SurveyEvent answered(AnswerSurvey c, Sent sent, CaseFacts facts) {
    return new SurveyAnswered(
        c.caseId(),
        c.occurredAt(),
        idOf(sent.count()),
        sent.sentAt(),
        c.score(),
        c.yes(),
        isSatisfied(c),
        c.comment() == null ? null : c.comment().as(PersonalDataKind.FREE_TEXT, "complainant"),
        facts.region(),
        facts.merchantId());
  }

  private static @Nullable Refusal oneAnswerIsGiven(AnswerSurvey c) {
    return (c.score() == null) == (c.yes() == null)
        ? Refusal.of(SurveyRefusal.ONE_ANSWER_NEEDED, "either score or yes")
        : null;
  }

  private static @Nullable Refusal scoreIsOnTheScale(@Nullable Integer score) {
    return score != null && (score < LOWEST_SCORE || score > HIGHEST_SCORE)
        ? Refusal.of(
            SurveyRefusal.SCORE_OUT_OF_RANGE, "score", LOWEST_SCORE + " to " + HIGHEST_SCORE)
        : null;
  }

  /** Satisfied is a score of 4 or 5, or yes. */
  private static boolean isSatisfied(AnswerSurvey c) {
    return c.score() == null ? Boolean.TRUE.equals(c.yes()) : c.score() >= SATISFIED_FROM;
  }

  private static String idOf(int number) {
    return "S" + number;
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static SurveyState evolve(SurveyState state, SurveyEvent event) {
    return switch (event) {
      case SurveySent e -> new Sent(state.count() + 1, e.occurredAt());
      case SurveyAnswered _ -> state instanceof Sent sent ? new Answered(sent.count()) : state;
    };
  }

  /** The state after the case was closed, for the first time or again: a new survey may be sent. */
  public static SurveyState closed(SurveyState state) {
    return new NotSent(state.count());
  }
}
