package org.redress.command.survey;

import java.time.Instant;

/** Where the satisfaction survey of a case stands; each closing of the case may have one. */
public sealed interface SurveyState {

  /** How many surveys were sent in the case so far. */
  int count();

  /**
   * None was sent since the case was last closed.
   *
   * @param count surveys of earlier closings
   */
  record NotSent(int count) implements SurveyState {}

  /**
   * Sent and not answered.
   *
   * @param count number of this survey, from 1
   * @param sentAt when it was sent
   */
  record Sent(int count, Instant sentAt) implements SurveyState {}

  /**
   * Answered.
   *
   * @param count number of this survey, from 1
   */
  record Answered(int count) implements SurveyState {}
}
