package org.redress.events.intake;

/** Group of consumers that is given special care. */
public enum SpecialGroup {
  /** Minors (未成年人). */
  MINOR,
  /** The elderly (老年人). */
  ELDERLY,
  /** Disabled persons (残疾人). */
  DISABLED,
  /** Persons of low income (低收入群体). */
  LOW_INCOME,
  /** Rural residents (农村居民). */
  RURAL
}
