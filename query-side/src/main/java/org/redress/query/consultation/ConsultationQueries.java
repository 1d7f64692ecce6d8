package org.redress.query.consultation;

import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code consultation.graphqls}. */
@Controller
public final class ConsultationQueries {

  private final Consultations consultations;
  private final Freshness freshness;

  /** With what it reads from. */
  public ConsultationQueries(Consultations consultations, Freshness freshness) {
    this.consultations = consultations;
    this.freshness = freshness;
  }

  @QueryMapping("consultation")
  @Nullable Consultation byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return consultations.find(id).orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ConsultationPayload", field = "consultation")
  @Nullable Consultation afterCommand(MutationResult result) {
    return result.streamId() == null ? null : consultations.fromLog(result.streamId()).orElse(null);
  }
}
