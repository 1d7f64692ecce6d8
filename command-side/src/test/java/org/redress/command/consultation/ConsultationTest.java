package org.redress.command.consultation;

import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenConsultation;
import static org.redress.command.consultation.ConsultationSamples.CONSULTATION;
import static org.redress.command.consultation.ConsultationSamples.answer;
import static org.redress.command.consultation.ConsultationSamples.register;
import static org.redress.command.consultation.ConsultationSamples.route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.events.ImportOrigin;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.Sender;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationAnswered;
import org.redress.events.consultation.ConsultationKind;
import org.redress.events.consultation.ConsultationRegistered;
import org.redress.events.consultation.ConsultationRouted;

class ConsultationTest {

  private static Protected words(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "sender", value);
  }

  @Test
  void queryIsRegistered() {
    givenConsultation()
        .when(register())
        .then(
            new ConsultationRegistered(
                CONSULTATION,
                hour(0),
                Channel.PHONE,
                ConsultationKind.QUERY,
                new Sender(
                    null, new Protected(PersonalDataKind.PHONE, "sender", "00000000001"), null),
                words("样例:如何投诉"),
                REGION,
                "L-2026-000001",
                null));
  }

  @Test
  void queryIsAnswered() {
    givenConsultation(register())
        .when(answer())
        .then(new ConsultationAnswered(CONSULTATION, hour(1), words("样例:答复")));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"QUERY", "OTHER"})
  void demandWithItsOwnWayIsToldIt(ConsultationKind kind) {
    givenConsultation(register(kind, null))
        .when(answer())
        .thenRefused(
            ConsultationRefusal.CONSULTATION_HAS_OWN_WAY, "", "tell the way: Order 121 Art. 44");
    givenConsultation(register(kind, null))
        .when(route())
        .then(new ConsultationRouted(CONSULTATION, hour(1), "样例:政府信息公开申请"));
  }

  @Test
  void blankWayIsRefused() {
    givenConsultation(register())
        .when(new RouteElsewhere(CONSULTATION, hour(1), " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "way", "a text");
  }

  @Test
  void answerBeforeTheQueryIsRefusedOfLiveWorkOnly() {
    AnswerConsultation early = new AnswerConsultation(CONSULTATION, hour(-1), text("样例"));

    givenConsultation(register())
        .when(early)
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
    givenConsultation(register(ConsultationKind.QUERY, new ImportOrigin("sample", "row-1")))
        .when(early)
        .thenOne(ConsultationAnswered.class);
  }
}
