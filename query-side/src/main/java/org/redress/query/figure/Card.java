package org.redress.query.figure;

import java.util.List;
import org.redress.query.projection.Folded;

/**
 * What one stream tells the figures, folded from its events alone. What it contributes is a pure
 * function of the card: when an event corrects another, the card changes and the counters take the
 * difference.
 */
public interface Card extends Folded {

  /** Where it counts. */
  Dimensions dimensions();

  /** What it counts for. */
  List<Contribution> contributions();
}
