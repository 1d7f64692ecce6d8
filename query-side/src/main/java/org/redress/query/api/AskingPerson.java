package org.redress.query.api;

import graphql.GraphQLContext;
import java.util.Set;

/** Says who asks in a request, for the few answers that are not for everybody. */
@FunctionalInterface
public interface AskingPerson {

  /** Who asks in the request that this context belongs to. */
  Asker in(GraphQLContext context);

  /**
   * Who asks.
   *
   * @param id the account
   * @param role name of the capacity
   * @param organisation the body asked for
   */
  record Asker(String id, String role, String organisation) {

    private static final Set<String> INSIDE =
        Set.of("OFFICER", "MEDIATOR", "AUDITOR", "OVERSIGHT", "AUTOMATION", "IMPORT");

    /** Whether the role is one of an authority, of who mediates for it or of who oversees it. */
    public boolean isInside() {
      return INSIDE.contains(role);
    }
  }
}
