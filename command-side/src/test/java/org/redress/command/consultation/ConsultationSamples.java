package org.redress.command.consultation;

import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import org.jspecify.annotations.Nullable;
import org.redress.command.SenderText;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;

/** The commands of one consultation. */
final class ConsultationSamples {

  static final String CONSULTATION = "Q-2026-000001";

  private ConsultationSamples() {}

  static RegisterConsultation register() {
    return register(ConsultationKind.QUERY, null);
  }

  static RegisterConsultation register(ConsultationKind kind, @Nullable ImportOrigin origin) {
    return new RegisterConsultation(
        CONSULTATION,
        hour(0),
        Channel.PHONE,
        kind,
        new SenderText(null, text("00000000001"), null),
        text("样例:如何投诉"),
        REGION,
        "L-2026-000001",
        origin);
  }

  static AnswerConsultation answer() {
    return new AnswerConsultation(CONSULTATION, hour(1), text("样例:答复"));
  }

  static RouteElsewhere route() {
    return new RouteElsewhere(CONSULTATION, hour(1), "样例:政府信息公开申请");
  }
}
