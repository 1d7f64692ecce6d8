package org.redress.query.clock;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.query.counter.RegionPath;

/**
 * Which clocks to keep; every field given must match.
 *
 * @param light how urgent they are today, null for any
 * @param duty the duty, null for any
 * @param file what kind of file they belong to, null for any
 * @param region region of the authority with everything below it, null for everywhere
 */
public record ClockFilter(
    @Nullable Light light, @Nullable Duty duty, @Nullable FileKind file, @Nullable String region) {

  /** What is kept when nothing is said. */
  static final ClockFilter ALL = new ClockFilter(null, null, null, null);

  /** The region as documents hold it. */
  String regionOrEverywhere() {
    return Objects.requireNonNullElse(region, RegionPath.EVERYWHERE);
  }
}
