package org.redress.query.survey;

import java.util.List;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyEvent;
import org.redress.events.survey.SurveySent;
import org.redress.query.PartList;

/** Folds the surveys of one case. */
public final class SurveyFold {

  private SurveyFold() {}

  /** The surveys after the event, in the order they were sent. */
  public static List<Survey> apply(List<Survey> before, SurveyEvent event) {
    return switch (event) {
      case SurveySent e ->
          PartList.add(
              before,
              new Survey(e.surveyId(), e.channel(), e.occurredAt(), null, null, null, null));
      case SurveyAnswered e ->
          PartList.change(before, Survey::id, e.surveyId(), survey -> survey.answered(e));
    };
  }
}
