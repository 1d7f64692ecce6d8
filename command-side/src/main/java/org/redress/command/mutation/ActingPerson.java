package org.redress.command.mutation;

import graphql.GraphQLContext;
import org.redress.command.Actor;

/** Says who acts in a request. The one place where an identity comes from. */
@FunctionalInterface
public interface ActingPerson {

  /** Who acts in the request that this context belongs to. */
  Actor in(GraphQLContext context);
}
