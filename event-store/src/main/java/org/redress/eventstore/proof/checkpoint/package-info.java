/**
 * Checkpoints (C2SP tlog-checkpoint): signed heads of the tree, the keys that sign them, and the
 * file in which every one that was issued is kept.
 */
@NullMarked
package org.redress.eventstore.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
