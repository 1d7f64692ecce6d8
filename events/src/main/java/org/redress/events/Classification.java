package org.redress.events;

import org.jspecify.annotations.Nullable;

/**
 * A class out of a named code list. The lists of the 12315 platform and of the consumer
 * associations differ, so a code never stands without its list.
 *
 * @param system name of the code list, for instance 12315
 * @param code code or official label inside the list
 */
public record Classification(String system, String code) {

  private static final String PLATFORM = "12315";
  private static final String ADVERTISING = "广告";

  /** Whether a problem class of the 12315 platform says that it is about an advertisement. */
  public static boolean isAboutAdvertising(@Nullable Classification problemClass) {
    return problemClass != null
        && problemClass.system().equals(PLATFORM)
        && problemClass.code().equals(ADVERTISING);
  }
}
