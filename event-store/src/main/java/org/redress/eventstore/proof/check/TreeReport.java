package org.redress.eventstore.proof.check;

import java.util.Optional;
import org.redress.eventstore.LogReport;

/**
 * What a {@link TreeCheck} found.
 *
 * @param checkpoints number of checkpoints that were compared without a fault
 * @param covered number of commits under the largest of them; what came after is not proven yet
 * @param fault the first thing that is wrong, if anything is
 */
public record TreeReport(long checkpoints, long covered, Optional<LogReport.Fault> fault) {}
