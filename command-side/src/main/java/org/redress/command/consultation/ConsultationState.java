package org.redress.command.consultation;

import java.time.Instant;
import org.redress.events.consultation.ConsultationKind;

/** Where a consultation stands. */
public sealed interface ConsultationState {

  /** There is no consultation under this id. */
  record NotRegistered() implements ConsultationState {}

  /**
   * Received, not answered.
   *
   * @param since when it was received
   * @param kind what is asked
   * @param imported whether it comes from an imported record, whose odd dates are kept
   */
  record Registered(Instant since, ConsultationKind kind, boolean imported)
      implements ConsultationState {}

  /** Answered. */
  record Answered() implements ConsultationState {}

  /** The right way was told. */
  record Routed() implements ConsultationState {}
}
