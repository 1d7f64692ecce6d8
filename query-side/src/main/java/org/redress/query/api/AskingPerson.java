package org.redress.query.api;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;

/** Says who asks in a request, for the few answers that are not for everybody. */
@FunctionalInterface
public interface AskingPerson {

  /** The roles that handle complaints or look at how they are handled. */
  List<String> WHO_HANDLES_OR_OVERSEES = List.of("OFFICER", "AUDITOR", "OVERSIGHT");

  /** The roles that look at how offices handle complaints. */
  List<String> WHO_OVERSEES = List.of("AUDITOR", "OVERSIGHT");

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

    /** Whether the person looks at how offices handle complaints. */
    public boolean oversees() {
      return WHO_OVERSEES.contains(role);
    }

    /**
     * Lets only these roles pass.
     *
     * @param what what is asked for, as the subject of a sentence
     * @throws InvalidArgument for any other role
     */
    public void mustActAs(String what, List<String> roles) {
      if (!roles.contains(role)) {
        throw new InvalidArgument(
            InvalidArgument.Code.FORBIDDEN,
            what + " is not for this role.",
            List.of(),
            "the roles " + String.join(", ", roles));
      }
    }

    /**
     * Lets those pass who oversee every office, and the people of this one.
     *
     * @param officeId the office that is asked about
     * @param what what is asked for, as the subject of a sentence
     * @param path where the office stands among the arguments
     * @throws InvalidArgument for people of another office
     */
    public void mustBelongTo(String officeId, String what, String... path) {
      if (!oversees() && !organisation.equals(officeId)) {
        throw new InvalidArgument(
            InvalidArgument.Code.FORBIDDEN,
            what + " is for its own people and for those who oversee it.",
            List.of(path),
            organisation);
      }
    }
  }
}
