package org.redress.command;

/** In what capacity somebody acts. */
public enum Role {
  /** Officer of a market regulation authority (执法人员). */
  OFFICER,
  /** Mediator (调解员). */
  MEDIATOR,
  /** The operator complained about, or one that pledges (经营者). */
  MERCHANT,
  /** The consumer (消费者). */
  CONSUMER,
  /** Auditor who replays cases. */
  AUDITOR,
  /** Body that oversees how cases are handled. */
  OVERSIGHT,
  /** Anybody without an account: reads the public record and sends nothing (社会公众). */
  PUBLIC,
  /** Import of records from elsewhere. Never claimed by a caller from outside. */
  IMPORT,
  /** A rule of the service itself. Never claimed by a caller from outside. */
  AUTOMATION
}
