package org.redress.command;

/** A closed list of reasons for refusing a command; each capability has its own enum. */
public interface RefusalCode {

  /**
   * The wire form, unique over all capabilities: a value of the API's enum {@code UserErrorCode}.
   */
  String name();

  /** What is wrong, one sentence for a person; parameters of the refusal stand in braces. */
  String message();
}
