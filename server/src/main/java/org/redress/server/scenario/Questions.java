package org.redress.server.scenario;

import static org.redress.server.scenario.Labels.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.redress.command.Command;
import org.redress.command.consultation.AnswerConsultation;
import org.redress.command.consultation.RegisterConsultation;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;

/** Queries and other demands, which come on all days and are answered within the hour. */
final class Questions {

  private static final int TOGETHER = 100;
  private static final int ANSWERED_AFTER_SECONDS = 1_800;

  private Questions() {}

  /**
   * A year of them.
   *
   * @param name name of the stage, part of the ids
   * @param channel the way each came in
   */
  static Stage stage(
      String name,
      int year,
      int number,
      ConsultationKind kind,
      List<Place> places,
      IntFunction<Channel> channel) {
    return new Stage(
        name,
        number,
        TOGETHER,
        places,
        (i, place) -> {
          String id = String.format(Locale.ROOT, "%s-%d-%s-%06d", place.region(), year, name, i);
          Instant asked = Year.any(year, i, number);
          return List.<Command>of(
              new RegisterConsultation(
                  id,
                  asked,
                  channel.apply(i),
                  kind,
                  null,
                  text("示例问题"),
                  place.region(),
                  null,
                  null),
              new AnswerConsultation(id, asked.plusSeconds(ANSWERED_AFTER_SECONDS), text("示例答复")));
        });
  }
}
