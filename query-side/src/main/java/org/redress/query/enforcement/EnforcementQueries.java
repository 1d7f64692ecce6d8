package org.redress.query.enforcement;

import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code enforcement.graphqls}. */
@Controller
public final class EnforcementQueries {

  private final EnforcementCases cases;
  private final Freshness freshness;

  /** With what it reads from. */
  public EnforcementQueries(EnforcementCases cases, Freshness freshness) {
    this.cases = cases;
    this.freshness = freshness;
  }

  @QueryMapping("enforcementCase")
  @Nullable EnforcementCase byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return cases.find(id).orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "EnforcementCasePayload", field = "enforcementCase")
  @Nullable EnforcementCase afterCommand(MutationResult result) {
    return result.streamId() == null ? null : cases.fromLog(result.streamId()).orElse(null);
  }
}
