package org.redress.query.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.history.Histories;
import org.redress.query.history.HistoryConnection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code enforcement.graphqls}. */
@Controller
public final class EnforcementQueries {

  private final EnforcementCases cases;
  private final Histories<EnforcementCase> histories;
  private final Freshness freshness;

  /** With what it reads from. */
  public EnforcementQueries(
      EnforcementCases cases, Histories<EnforcementCase> histories, Freshness freshness) {
    this.cases = cases;
    this.histories = histories;
    this.freshness = freshness;
  }

  @QueryMapping("enforcementCase")
  @Nullable EnforcementCase byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return cases.find(id).orElse(null);
  }

  @SchemaMapping(typeName = "EnforcementCase")
  HistoryConnection history(
      EnforcementCase file, @Argument int first, @Argument @Nullable String after) {
    return histories.page(file.id(), first, after);
  }

  @SchemaMapping(typeName = "EnforcementCase")
  @Nullable EnforcementCase asOf(
      EnforcementCase file, @Argument @Nullable Long version, @Argument @Nullable Instant at) {
    return histories.asOf(file.id(), version, at);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "EnforcementCasePayload", field = "enforcementCase")
  @Nullable EnforcementCase afterCommand(MutationResult result) {
    return result.streamId() == null ? null : histories.latest(result.streamId());
  }
}
