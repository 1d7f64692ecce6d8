package org.redress.events.survey;

import org.redress.events.CaseEvent;

/** What can happen to a satisfaction survey of a case. */
public sealed interface SurveyEvent extends CaseEvent permits SurveySent, SurveyAnswered {}
