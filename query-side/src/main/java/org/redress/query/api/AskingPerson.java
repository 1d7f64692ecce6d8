package org.redress.query.api;

import graphql.GraphQLContext;

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
  record Asker(String id, String role, String organisation) {}
}
