package org.redress.query.pledge;

import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code pledge.graphqls}. */
@Controller
public final class PledgeQueries {

  private final Pledges pledges;
  private final Freshness freshness;

  /** With what it reads from. */
  public PledgeQueries(Pledges pledges, Freshness freshness) {
    this.pledges = pledges;
    this.freshness = freshness;
  }

  @QueryMapping("pledge")
  @Nullable PledgeRecord byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return pledges.find(id).orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "PledgePayload", field = "pledge")
  @Nullable PledgeRecord afterCommand(MutationResult result) {
    return result.streamId() == null ? null : pledges.fromLog(result.streamId()).orElse(null);
  }
}
