package org.redress.command;

/** Tells whether a merchant is on record, as of the unit of work that asks. */
@FunctionalInterface
public interface RegisteredMerchants {

  /** Whether there is a merchant record under this id. */
  boolean isRegistered(String merchantId);
}
