package org.redress.command;

import java.util.Set;

/** A command that only some roles may send. */
public interface RestrictedCommand extends Command {

  /** The roles that may send it; the others are refused before anything is looked at. */
  Set<Role> senders();
}
