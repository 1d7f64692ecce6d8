package org.redress.command.group;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a group dispute. */
public enum GroupRefusal implements RefusalCode {
  /** No group dispute under this id. */
  GROUP_UNKNOWN("There is no group dispute with this id."),
  /** The id belongs to another group dispute. */
  GROUP_ALREADY_OPENED("A group dispute has already been opened under this id."),
  /** One case is no group. */
  GROUP_TOO_SMALL("A group dispute has at least two cases."),
  /** A case about another operator. */
  GROUP_OPERATOR_DIFFERS("The case is not about the operator that the group has in common."),
  /** The case belongs to the group. */
  CASE_ALREADY_IN_GROUP("The case already belongs to the group."),
  /** The case does not belong to the group. */
  CASE_NOT_IN_GROUP("The case does not belong to the group.");

  private final String message;

  GroupRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
