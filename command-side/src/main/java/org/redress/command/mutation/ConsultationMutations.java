package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.consultation.AnswerConsultation;
import org.redress.command.consultation.RegisterConsultation;
import org.redress.command.consultation.RouteElsewhere;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about consultations. */
@Controller
public final class ConsultationMutations {

  private static final String CONSULTATION = "Q";

  private final MutationDesk desk;

  /** In front of the desk. */
  public ConsultationMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records a consultation. */
  @MutationMapping
  MutationResult registerConsultation(
      @Argument RegisterConsultationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RegisterConsultation(
                desk.idOr(input.consultationId(), CONSULTATION),
                at,
                input.channel(),
                input.kind(),
                SenderInput.orNull(input.sender()),
                new PersonalText(input.question()),
                input.region(),
                input.letterId(),
                null));
  }

  /** Answers a consultation. */
  @MutationMapping
  MutationResult answerConsultation(
      @Argument AnswerConsultationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new AnswerConsultation(input.consultationId(), at, new PersonalText(input.answer())));
  }

  /** Tells the right way. */
  @MutationMapping
  MutationResult routeElsewhere(
      @Argument RouteElsewhereInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new RouteElsewhere(input.consultationId(), at, input.way()));
  }

  /** Input of {@code registerConsultation}. */
  record RegisterConsultationInput(
      @Nullable String consultationId,
      Channel channel,
      ConsultationKind kind,
      @Nullable SenderInput sender,
      String question,
      String region,
      @Nullable String letterId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code answerConsultation}. */
  record AnswerConsultationInput(
      String consultationId,
      String answer,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code routeElsewhere}. */
  record RouteElsewhereInput(
      String consultationId,
      String way,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
