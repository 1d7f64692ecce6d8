package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Other streams as the samples presume them. */
public final class KnownNeighbours implements Neighbours {

  /** When the sample merchant joined online dispute resolution. */
  public static final Instant ODR_MEMBER_SINCE = Instant.parse("2026-03-02T02:00:00Z");

  public static final Neighbours ALL = new KnownNeighbours();

  private KnownNeighbours() {}

  @Override
  public boolean isRegistered(String merchantId) {
    return merchantId.equals(CaseSamples.MERCHANT);
  }

  @Override
  public @Nullable Instant odrMemberSince(String merchantId) {
    return isRegistered(merchantId) ? ODR_MEMBER_SINCE : null;
  }
}
