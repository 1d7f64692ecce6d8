package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** The column families of a folder. */
enum Family {
  /** Commit number, 8 bytes big-endian, to the body. */
  COMMITS,
  /** Stream versions and unique keys to the place in the log; see {@link Keys}. */
  KEYS,
  /** Stream to its newest snapshot. */
  SNAPSHOTS,
  /** Processor name and segment to the claim on it. */
  CLAIMS,
  /** Level and index to the hashes of a tile of the tree over the commits. */
  TILES;

  byte[] storedName() {
    return name().toLowerCase(Locale.ROOT).getBytes(US_ASCII);
  }
}
