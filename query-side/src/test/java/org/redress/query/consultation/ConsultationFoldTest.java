package org.redress.query.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.query.fixture.LetterStory.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.consultation.ConsultationEvent;
import org.redress.events.consultation.ConsultationKind;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.LetterStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class ConsultationFoldTest {

  private static Consultation fold(List<DomainEvent> events) {
    Consultation consultation = null;
    for (Recorded event : Recordings.of(events)) {
      consultation = ConsultationFold.apply(consultation, event, (ConsultationEvent) event.event());
    }
    return consultation;
  }

  @Test
  void registeredConsultationIsMasked() {
    Consultation consultation = fold(LetterStory.answered().subList(0, 1));
    assertThat(consultation.stage()).isEqualTo(ConsultationStage.REGISTERED);
    assertThat(consultation.sender().name()).isEqualTo("王***");
    assertThat(consultation.letterId()).isEqualTo("letter-1");
    assertThat(consultation.toString()).doesNotContain(CaseStory.CLEAR);
  }

  @Test
  void answeredConsultationHasEnded() {
    Consultation answered = fold(LetterStory.answered());
    assertThat(answered.stage()).isEqualTo(ConsultationStage.ANSWERED);
    assertThat(answered.endedAt()).isEqualTo(day(2));
    assertThat(answered.way()).isNull();
  }

  @Test
  void routedConsultationNamesTheWay() {
    Consultation routed = fold(LetterStory.routed());
    assertThat(routed.kind()).isEqualTo(ConsultationKind.PETITION);
    assertThat(routed.stage()).isEqualTo(ConsultationStage.ROUTED);
    assertThat(routed.way()).isEqualTo("信访局");
    assertThat(routed.version()).isEqualTo(2);
  }

  @Test
  void answerToNothingIsAnError() {
    assertThatThrownBy(() -> fold(LetterStory.answered().subList(1, 2)))
        .isInstanceOf(MissingDocument.class);
  }
}
