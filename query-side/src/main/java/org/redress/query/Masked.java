package org.redress.query;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/** The only way in which personal data enters a read model. */
public final class Masked {

  private Masked() {}

  /** The masked text, null when there is no data. */
  public static @Nullable String orNull(@Nullable Protected data) {
    return data == null ? null : data.masked();
  }
}
