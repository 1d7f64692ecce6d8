package org.redress.command.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes for the public. All of it may be left out: the public then sees the
 * classes, remedies and outcome that are on file.
 *
 * @param disputeOn day of the dispute, null when it is not known
 * @param goodsOrService the goods or service, null when the class says enough
 * @param problem the problem, null when the class says enough
 * @param request what was asked for, null when the remedies say enough
 * @param result how it ended, null when the outcome says enough
 */
public record PublicWords(
    @Nullable LocalDate disputeOn,
    @Nullable String goodsOrService,
    @Nullable String problem,
    @Nullable String request,
    @Nullable String result) {

  /** Nothing but what is on file in codes. */
  public static final PublicWords NONE = new PublicWords(null, null, null, null, null);
}
