package org.redress.eventstore.claim;

import java.util.List;
import java.util.Optional;

/**
 * A table of claims in which every change is a comparison first: a row is changed only while its
 * owner and epoch are still those the caller saw. Each method is atomic. A change need not survive
 * a power cut; the work since the last one that did is then done again.
 */
public interface ClaimTable {

  /** One row. */
  Optional<Claim> find(String name, int segment);

  /** All rows of a processor, by segment. */
  List<Claim> all(String name);

  /** Adds a row; returns false, and changes nothing, when there is one already. */
  boolean insert(Claim claim);

  /**
   * Puts {@code next} in the place of the row, if the row has the owner and epoch of {@code seen}.
   *
   * @return false when it has not, or is gone; nothing is changed then
   */
  boolean replace(Claim seen, Claim next);

  /** Removes the row, if it has the owner and epoch of {@code seen}; otherwise returns false. */
  boolean remove(Claim seen);
}
