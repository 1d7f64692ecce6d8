package org.redress.command.survey;

import org.redress.command.CaseCommand;

/** What can be asked about the satisfaction survey of a case. */
public sealed interface SurveyCommand extends CaseCommand permits SendSurvey, AnswerSurvey {}
