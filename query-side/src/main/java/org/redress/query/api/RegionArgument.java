package org.redress.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.RegionPath;

/** The argument {@code region}. */
public final class RegionArgument {

  private RegionArgument() {}

  /**
   * The region that was asked for, {@link RegionPath#EVERYWHERE} when none was.
   *
   * @param path where it stands among the arguments
   * @throws InvalidArgument when it does not have the form of a region code
   */
  public static String checked(@Nullable String region, String... path) {
    if (region == null) {
      return RegionPath.EVERYWHERE;
    }
    if (!RegionPath.isWellFormed(region)) {
      throw InvalidArgument.of(
          "The region does not have the form of a region code.", List.of(path), RegionPath.FORM);
    }
    return region;
  }
}
