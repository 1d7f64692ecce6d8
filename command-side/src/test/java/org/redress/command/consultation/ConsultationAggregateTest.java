package org.redress.command.consultation;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Shells.message;
import static org.redress.command.consultation.ConsultationSamples.CONSULTATION;

import org.junit.jupiter.api.Test;
import org.redress.command.Shells;
import org.redress.events.consultation.ConsultationRouted;

class ConsultationAggregateTest {

  @Test
  void stateComesFromEarlierEvents() {
    Shells.fixture(ConsultationAggregate.class)
        .given(
            ConsultationDecider.decide(
                    ConsultationSamples.register(), ConsultationDecider.initial())
                .orThrow()
                .getFirst())
        .when(message(ConsultationCommand.class, ConsultationSamples.route()))
        .expectEvents(new ConsultationRouted(CONSULTATION, hour(1), "样例:政府信息公开申请"));
  }
}
