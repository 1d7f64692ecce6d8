package org.redress.command.automation;

import java.util.Optional;
import java.util.Set;
import org.redress.command.Command;
import org.redress.command.InputRefusal;
import org.redress.command.RefusalCode;
import org.redress.command.survey.SendSurvey;
import org.redress.command.survey.SurveyRefusal;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.survey.SurveyChannel;

/** Who saw the end of a complaint is asked, on the platform, how it was. */
final class WhenComplaintClosedThenSendSurvey implements Automation<ComplaintClosed> {

  @Override
  public Class<ComplaintClosed> trigger() {
    return ComplaintClosed.class;
  }

  @Override
  public Optional<Command> commandAfter(ComplaintClosed event) {
    return Optional.of(new SendSurvey(event.caseId(), event.occurredAt(), SurveyChannel.PLATFORM));
  }

  /**
   * The case may have been taken up again, or even closed once more, before the survey of the first
   * closing went out; the new closing then has its own survey.
   */
  @Override
  public Set<RefusalCode> doneWhenRefusedWith() {
    return Set.of(
        SurveyRefusal.SURVEY_ALREADY_SENT,
        InputRefusal.WRONG_STATE,
        InputRefusal.OCCURRED_TOO_EARLY);
  }
}
