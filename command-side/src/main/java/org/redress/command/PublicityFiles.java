package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells what a decision about the publicity of a case rests on. */
@FunctionalInterface
public interface PublicityFiles {

  /**
   * The setting, the limit that follows from it, and the persons of the file.
   *
   * @param region region of the handling authority
   * @param closedAt when the complaint was closed, null while it is open
   * @param decidedAt when it is decided
   */
  PublicityGrounds publicityGrounds(
      String caseId, String region, @Nullable Instant closedAt, Instant decidedAt);
}
