package org.redress.events.consultation;

import org.redress.events.DomainEvent;

/** What can happen to a consultation. */
public sealed interface ConsultationEvent extends DomainEvent
    permits ConsultationRegistered, ConsultationAnswered, ConsultationRouted {

  /** Id of the consultation. */
  String consultationId();

  @Override
  default String streamId() {
    return consultationId();
  }
}
