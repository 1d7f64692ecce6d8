package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells who takes part in online dispute resolution, as of the unit of work that asks. */
@FunctionalInterface
public interface OdrMembers {

  /** Since when the merchant takes part; null while it does not. */
  @Nullable Instant odrMemberSince(String merchantId);
}
