/**
 * The tree as tiles of 256 hashes (C2SP tlog-tiles, height 8): few enough pieces that any proof is
 * made from a handful of them, and full ones never change.
 */
@NullMarked
package org.redress.eventstore.proof.tile;

import org.jspecify.annotations.NullMarked;
