package org.redress.command.consultation;

import org.redress.command.Command;

/** What can be asked about a consultation. */
public sealed interface ConsultationCommand extends Command
    permits RegisterConsultation, AnswerConsultation, RouteElsewhere {

  /** Id of the consultation. */
  String consultationId();

  @Override
  default String streamId() {
    return consultationId();
  }
}
