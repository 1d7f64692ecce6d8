package org.redress.command.desk;

import org.redress.command.RefusalCode;

/** Reasons for refusing that the desk finds before any decider is asked. */
public enum DeskRefusal implements RefusalCode {
  /** An idempotency key that cannot be kept in the log. */
  IDEMPOTENCY_KEY_MALFORMED("The idempotency key has a form that keys do not have."),
  /** An id for something new that names a record of another kind. */
  ID_TAKEN("The id belongs to a record of another kind."),
  /** A role that only the service itself acts in. */
  ROLE_NOT_CLAIMABLE("Nobody acts in the role {role} from outside."),
  /** A role that may not send this command. */
  ROLE_MAY_NOT("The role {role} may not do this.");

  private final String message;

  DeskRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
